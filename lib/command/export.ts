import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Part } from '#lib/publish/export-part';
import { ensureBuilt } from './build/ensure-built';
import { loader } from './child.mjs';
import { reportContent } from './content-check';
import { prepareTarget, type Target } from './export-target';
import { createProgress } from './progress';

const program = 'lib/command/export-process.ts';

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const asked = parse(args);
  if (!asked) {
    console.error('Usage: npm run export -- DIR [--part N/M]');
    return 1;
  }
  if (!(await ensureBuilt()).ok || !(await reportContent())) return 1;
  // A single part goes straight into the folder: other machines add theirs.
  if (asked.part) {
    await mkdir(asked.folder, { recursive: true });
    return (await exportParts(asked.folder, [asked.part])) ? 0 : 1;
  }
  const target = await prepareTarget(asked.folder);
  if (!target.ok) {
    console.error(target.message);
    return 1;
  }
  return exportAll(target.value, asked.folder);
}

async function exportAll(target: Target, name: string): Promise<number> {
  const of = availableParallelism();
  const parts = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
  const done = await exportParts(target.folder, parts).catch((error: unknown) => {
    console.error(error);
    return false;
  });
  if (done) {
    await target.use();
    console.log(`The site is in ${name}`);
    return 0;
  }
  await target.discard();
  console.error(`Nothing was exported; ${name} is as it was.`);
  return 1;
}

/** Renders each part in its own process; true where all pages were rendered. */
async function exportParts(folder: string, parts: readonly Part[]): Promise<boolean> {
  const start = performance.now();
  const progress = new Map<number, { done: number; total: number }>();
  const sum = (key: 'done' | 'total') => [...progress.values()].reduce((all, one) => all + one[key], 0);
  const show = createProgress('rendering', { inTenths: true });
  const codes = await Promise.all(
    parts.map(async ({ number, of }) => {
      const child = fork(loader, [program, folder, String(number), String(of)], { execArgv: [] });
      child.on('message', (message: { done: number; total: number }) => {
        progress.set(number, message);
        if (progress.size === parts.length) show(sum('done'), sum('total'));
      });
      const [code] = await once(child, 'exit');
      return code === 0;
    }),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (codes.every(Boolean))
    console.log(`${sum('total')} pages and files in ${seconds} s, by ${parts.length} processes`);
  return codes.every(Boolean);
}

function parse(args: string[]): { folder: string; part: Part | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { part: { type: 'string' } } });
    const [folder, ...others] = positionals;
    const [, number, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(values.part ?? '1/1') ?? [];
    const part = { number: Number(number), of: Number(of) };
    if (!folder || others.length || !(part.number >= 1 && part.number <= part.of)) return undefined;
    return { folder, part: values.part === undefined ? undefined : part };
  } catch {
    return undefined;
  }
}
