import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (...args: string[]) => spawnSync(process.execPath, ['lib/command/run.mjs', ...args], { encoding: 'utf8' });

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
});
