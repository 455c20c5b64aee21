import { ensureBuilt } from '#lib/command/build/ensure-built';
import { reportContent } from '#lib/command/content-check';
import { runTool } from '#lib/command/run-tool';
import { findFreePort } from '#lib/server/listen';
import { runChild } from '../../lib/command/child.mjs';
import { ensureBrowser } from './browser';
import { clearReports, readTally } from './test-report';

interface Step {
  name: string;
  /** Returns the exit code. */
  run: (filters: readonly string[]) => Promise<number>;
}

const toCode = (ok: unknown) => (ok ? 0 : 1);

const content: Step = { name: 'Content', run: async () => toCode(await reportContent()) };
const types: Step = {
  name: 'Types',
  // A fresh clone has no types of the routes yet.
  run: async () => (await runTool('next', ['typegen'])) || runTool('tsc', ['--noEmit']),
};
const lint: Step = { name: 'Lint and format', run: () => runTool('biome', ['check', '.']) };
const unit: Step = {
  name: 'Unit tests',
  run: (filters) =>
    runTool('vitest', ['run', '--config', 'tests/vitest.config.ts', ...filters], { ...process.env, NODE_ENV: 'test' }),
};
const build: Step = { name: 'Build', run: async () => toCode((await ensureBuilt()).ok) };
const browser: Step = { name: 'Browser', run: async () => toCode(await ensureBrowser()) };
const e2e: Step = {
  name: 'End-to-end tests',
  run: async (filters) =>
    runTool('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts', ...filters], {
      ...process.env,
      E2E_PORT: String(await findFreePort()),
    }),
};
const benches: Step = {
  name: 'Benches',
  run: () => runChild(process.execPath, ['--import', 'tsx', 'tests/bench/once.ts']),
};

const parts = new Map<string | undefined, Step[]>([
  [undefined, [content, types, lint, unit, build, browser, e2e, benches]],
  ['unit', [unit]],
  ['e2e', [build, browser, e2e]],
]);

const [part, ...filters] = process.argv.slice(2);
const steps = parts.get(part);
if (!steps) {
  console.error('Usage: npm test, npm test -- unit [file …] or npm test -- e2e [file …]');
  process.exit(1);
}
await clearReports();
process.exitCode = await runSteps(steps);

async function runSteps(steps: readonly Step[]): Promise<number> {
  let code = 0;
  for (const { name, run } of steps) {
    console.log(`\n=== ${name}`);
    const start = performance.now();
    code = await run(filters);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`=== ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
    if (code !== 0) break;
  }
  const { passed, failed } = await readTally();
  // A step without tests, such as the type check, must not end in "0 failed".
  console.log(`\n${passed} passed, ${code === 0 ? failed : Math.max(failed, 1)} failed`);
  return code;
}
