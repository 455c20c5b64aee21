import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const write = `
  process.on('uncaughtException', () => process.exit(7));
  process.stdin.once('data', () => {
    // The console hides its first error from Node 22 on.
    process.stdout.write('to nobody');
    process.stderr.write('to nobody');
    setImmediate(() => setImmediate(() => process.exit(0)));
  });
  console.log('ready');`;

it.each([
  [
    'with the guard an error nobody hears',
    `import('./lib/command/closed-output.ts').then((m) => m.surviveClosedOutput())`,
    0,
  ],
  ['without it an uncaught one', 'Promise.resolve()', 7],
])('output that nobody reads is %s', async (_, guard, expected) => {
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', `${guard}.then(() => {${write}})`]);
  const exit = once(child, 'exit');
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stderr.destroy();
  await Promise.all([once(child.stdout, 'close'), once(child.stderr, 'close')]);
  child.stdin.write('go\n');
  expect(await exit).toEqual([expected, null]);
});
