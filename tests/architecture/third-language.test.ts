import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The files in which the compiler reports an error once a third language has a row, each once. */
let files: string[];
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'third-language-'));
  const sources = ['app', 'components', 'lib', 'next.config.ts', 'package.json', 'tsconfig.json'];
  await Promise.all(sources.map((path) => cp(path, join(copy, path), { recursive: true })));
  await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  const rows = join(copy, 'lib/i18n/rows.ts');
  const added = "  hr: { name: 'Hrvatski', openGraph: 'hr_HR', collation: 'hr', beside: 'de' },\n} as const satisfies";
  await writeFile(rows, (await readFile(rows, 'utf8')).replace('} as const satisfies', added));
  await writeFile(join(copy, 'components/probe.ts'), probe);
  const errors = [...(await check(copy)).matchAll(/^(\S+)\(\d+,\d+\): error/gm)];
  files = [...new Set(errors.map(([, file = '']) => file))];
}, 180_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

/** A file that decides by the two languages, which the compiler then has to report. */
const probe = `import type { ByLocale } from '#lib/i18n/locales';
export const words: ByLocale<string> = { sl: 'beseda', de: 'Wort' };
`;

/** What the compiler says of a folder. */
function check(folder: string): Promise<string> {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const args = [compiler, '--noEmit', '--incremental', 'false', '--singleThreaded'];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: folder }, (_, out) => done(out));
  });
}

it('makes the compiler name each file that a new language is written in', () => {
  for (const name of ['i18n/conventions', 'i18n/plural', 'i18n/routes', 'messages/messages']) {
    expect(files).toContain(`lib/${name}.ts`);
  }
});

it('costs nothing outside the rooms that write in a language', () => {
  const rooms = /^lib\/(i18n|messages|import)\//;
  expect(files.filter((file) => !rooms.test(file))).toEqual(['components/probe.ts']);
});
