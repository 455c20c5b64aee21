import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runImport } from '#lib/import/command';

describe('the command', () => {
  it.each(['start', 'dev', 'build', 'publish', 'check', 'lighthouse'])('%s refuses what it does not know', (name) => {
    const { status, stderr } = spawnSync(process.execPath, ['lib/command/run.mjs', name, '--prot'], {
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^Usage: npm .*\n {2}it takes no "--prot"\n$/);
    expect(status).toBe(1);
  });

  it.each([['--help'], ['esco', '--help'], ['bis', '--help']])('explains itself: %s %s', async (...args) => {
    const printed: string[] = [];
    expect(await runImport(args.filter(Boolean), { print: (line) => printed.push(line) })).toBe(0);
    expect(printed[0]).toMatch(/^Usage: npm run import -- /);
    expect(printed.join('\n')).toContain('--out FOLDER       the content folder to write into');
  });

  it.each(['start', 'dev', 'build', 'export', 'publish', 'test', 'check', 'import', 'bench', 'lighthouse'])(
    '%s explains itself',
    (name) => {
      const { status, stdout } = spawnSync(process.execPath, ['lib/command/run.mjs', name, '--help'], {
        encoding: 'utf8',
      });
      expect(stdout).toMatch(/^Usage: npm /m);
      expect(status).toBe(0);
    },
  );
});
