import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureInstalled, findNodeProblem, hashLockFile } from '../../../lib/command/install.mjs';

describe('findNodeProblem', () => {
  it.each(['20.9.0', '20.20.2', '22.0.0', '100.1.0'])('accepts %s', (version) => {
    expect(findNodeProblem(version, '>=20.9')).toBeUndefined();
  });

  it.each(['20.8.1', '18.20.4', '9.99.0'])('refuses %s and names what is needed', (version) => {
    expect(findNodeProblem(version, '>=20.9')).toBe(
      `This project needs Node.js 20.9 or newer; this is ${version}. Install a newer one: https://nodejs.org`,
    );
  });
});

describe('the command on an old version of Node', () => {
  /** Runs it as if this was another version; `--help` installs and starts nothing. */
  const runOn = (version: string, ...args: string[]) => {
    const versions = `{ value: { ...process.versions, node: '${version}' } }`;
    const pretend = `data:text/javascript,Object.defineProperty(process, 'versions', ${versions})`;
    const all = ['--import', pretend, 'lib/command/run.mjs', ...args, '--help'];
    return spawnSync(process.execPath, all, { encoding: 'utf8' });
  };

  it.each([
    ['test', '20.18.3', 'npm test needs Node.js 20.19 or newer'],
    ['mutate', '20.9.0', 'npm run mutate needs Node.js 20.19 or newer'],
    ['start', '20.8.1', 'This project needs Node.js 20.9 or newer'],
  ])('refuses %s on %s', (command, version, needs) => {
    const { status, stderr } = runOn(version, command);
    expect(stderr).toBe(`${needs}; this is ${version}. Install a newer one: https://nodejs.org\n`);
    expect(status).toBe(1);
  });

  it.each([
    ['test', '20.19.0'],
    ['start', '20.9.0'],
  ])('accepts %s on %s', (command, version) => {
    expect(runOn(version, command)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('a folder with a lock file', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'install-'));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(root, { recursive: true });
  });

  describe('ensureInstalled', () => {
    it('installs the packages of a folder once', async () => {
      const dependencies = { part: 'file:part' };
      const packages = { '': { dependencies }, part: {}, 'node_modules/part': { resolved: 'part', link: true } };
      await mkdir(join(root, 'part'));
      await writeFile(join(root, 'part', 'package.json'), '{ "name": "part", "version": "1.0.0" }');
      await writeFile(join(root, 'package.json'), JSON.stringify({ dependencies }));
      await writeFile(join(root, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
      const log = vi.spyOn(console, 'log').mockReturnValue();
      expect([await ensureInstalled(root), await ensureInstalled(root)]).toEqual([0, 0]);
      expect(log.mock.calls).toEqual([['Installing dependencies …']]);
      expect(await readFile(join(root, 'node_modules', 'part', 'package.json'), 'utf8')).toContain('part');
    });
  });

  describe('hashLockFile', () => {
    it('changes with the lock file and only with it', async () => {
      await writeFile(join(root, 'package-lock.json'), '{}');
      const before = await hashLockFile(root);
      await writeFile(join(root, 'package.json'), '{}');
      expect(await hashLockFile(root)).toBe(before);
      await writeFile(join(root, 'package-lock.json'), '{ "packages": {} }');
      expect(await hashLockFile(root)).not.toBe(before);
    });
  });
});
