import { expect, it } from 'vitest';
import { runChild, wasStopped } from '../../../lib/command/child.mjs';

const run = (script: string) => runChild(process.execPath, ['--eval', script], { stdio: 'ignore' });

it('keeps the exit code of the program', async () => {
  expect(await run('')).toBe(0);
  expect(await run('process.exit(7)')).toBe(7);
});

it('tells a program that was stopped from one that failed', async () => {
  expect(wasStopped(await run('process.kill(process.pid, "SIGTERM")'))).toBe(true);
  expect(wasStopped(await run('process.exit(1)'))).toBe(false);
});

it('fails for a program that does not exist', async () => {
  await expect(runChild('/nowhere/program', [])).rejects.toThrow('ENOENT');
});
