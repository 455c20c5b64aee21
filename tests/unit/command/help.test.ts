import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const start = (args: readonly string[], env?: Record<string, string | undefined>) =>
  spawnSync(process.execPath, ['lib/command/run.mjs', ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
const run = (...args: string[]) => start(args);

describe('the command', () => {
  it.each(['start', 'dev', 'build', 'publish', 'check', 'schemas', 'lighthouse'])(
    '%s refuses unknown options',
    (name) => {
      const { status, stderr } = run(name, '--prot');
      expect(stderr).toMatch(/^Usage: npm .*\n {2}it takes no "--prot"\n$/);
      expect(status).toBe(1);
    },
  );

  it.each(['start', 'dev', 'build', 'export', 'publish', 'test', 'check', 'schemas', 'import', 'bench', 'lighthouse'])(
    '%s prints its usage',
    (name) => {
      const { status, stdout } = run(name, '--help');
      expect(stdout).toMatch(/^Usage: npm /m);
      expect(status).toBe(0);
    },
  );

  it.each([
    ['export', '131072'],
    ['test', 'undefined'],
  ])('%s returns memory at once only where it renders', (name, threshold) => {
    // Without arguments that it knows it ends soon, and the last process to start is the program.
    const say = "console.log('threshold', process.env.MALLOC_MMAP_THRESHOLD_)";
    const options = `--import="data:text/javascript,${encodeURIComponent(say)}"`;
    const env = { NODE_OPTIONS: options, MALLOC_MMAP_THRESHOLD_: undefined };
    const { stdout } = start([name, 'none', 'none'], env);
    expect(stdout.match(/(?<=^threshold ).*$/gm)?.at(-1)).toBe(threshold);
  });
});
