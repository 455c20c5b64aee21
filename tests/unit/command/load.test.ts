import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compilePrograms } from '#lib/command/build/compile-programs';
import { hashSources } from '../../../lib/command/build/hash-sources.mjs';

const loader = resolve('lib/command/load.mjs');
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'load-'));
  await write('package.json', '{ "type": "module" }');
  await write(
    'lib/program.ts',
    "export const from: string = 'its source';\nconsole.log(from, ...process.argv.slice(2));\n",
  );
});
afterEach(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(join(root, file, '..'), { recursive: true });
  await writeFile(join(root, file), text);
}

async function compile(text: string): Promise<void> {
  await write('.next/programs/lib/program.mjs', text);
  await write('.next/built-from', hashSources(root));
}

function run(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((end) => {
    execFile(process.execPath, [loader, 'lib/program.ts', ...args], { cwd: root }, (error, stdout, stderr) => {
      end({ code: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}

describe('a program', () => {
  it('is run from its source where no build has compiled it', async () => {
    expect(await run('a', '--b')).toEqual({ code: 0, output: 'its source a --b\n' });
    await compile("console.log('the build');");
    await rm(join(root, '.next', 'built-from'));
    expect((await run()).output).toBe('its source\n');
  });

  it('is run as the build has compiled it, until a source changes', async () => {
    await compile("console.log('the build', ...process.argv.slice(2)); process.exitCode = 3;");
    expect(await run('a', '--b')).toEqual({ code: 3, output: 'the build a --b\n' });
    await write('lib/other.ts', '');
    expect(await run('a', '--b')).toEqual({ code: 0, output: 'its source a --b\n' });
  });
});

it('fails the build where one of its sources is missing', async () => {
  expect(await compilePrograms(root, 'silent')).toBe(1);
});
