import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cycles-'));
  await copyFile('biome.json', join(folder, 'biome.json'));
});
afterEach(() => rm(folder, { recursive: true }));

const biome = resolve('node_modules/@biomejs/biome/bin/biome');

/** Lints two files by the rules of the project. */
async function lint(a: string, b: string): Promise<{ passed: boolean; report: string }> {
  await writeFile(join(folder, 'a.ts'), a);
  await writeFile(join(folder, 'b.ts'), b);
  // The folder is no repository.
  const args = ['lint', '--only=suspicious/noImportCycles', '--vcs-enabled=false'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  return { passed: status === 0, report: stdout + stderr };
}

it('has a linter that refuses a cycle of imports, even of types alone', async () => {
  const a = "import type { B } from './b';\n\nexport type A = B | 1;\n";
  const b = "import type { A } from './a';\n\nexport type B = A[];\n";
  const { passed, report } = await lint(a, b);
  expect(passed).toBe(false);
  expect(report).toContain('This import is part of a cycle');
  expect(await lint(a, 'export type B = 2;\n')).toMatchObject({ passed: true });
});
