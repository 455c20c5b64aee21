import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
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

it('stops the program once the parent has ended, as the shell of npm does on a signal', async () => {
  const program = 'console.log(process.pid); setInterval(() => {}, 1_000)';
  const script = `import { runChild } from ${JSON.stringify(pathToFileURL('lib/command/child.mjs').href)};
    await runChild(process.execPath, ['--eval', ${JSON.stringify(program)}], { withParent: true });`;
  // With a command after it no shell puts Node in its own place.
  const shell = spawn('sh', ['-c', '"$0" --input-type=module --eval "$1"; true', process.execPath, script]);
  const [pid] = await once(shell.stdout, 'data');
  onTestFinished(() => {
    try {
      process.kill(Number(pid));
    } catch {}
  });
  shell.kill('SIGTERM');
  // Open as long as the program can print.
  await once(shell.stdout, 'close');
});
