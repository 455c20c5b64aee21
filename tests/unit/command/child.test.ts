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

it('hands over all that a program prints', async () => {
  let output = '';
  const script = 'console.error("b"); process.stdout.write("a".repeat(200_000))';
  const code = await runChild(process.execPath, ['--eval', script], {
    onOutput: (chunk: Uint8Array) => {
      output += chunk;
    },
  });
  expect([code, output.length, output.includes('b\n')]).toEqual([0, 200_002, true]);
});
