import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findNodeProblem, hashLockFile } from '../../../lib/command/install.mjs';

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

describe('hashLockFile', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'install-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  it('changes with the lock file and only with it', async () => {
    await writeFile(join(root, 'package-lock.json'), '{}');
    const before = await hashLockFile(root);
    await writeFile(join(root, 'package.json'), '{}');
    expect(await hashLockFile(root)).toBe(before);
    await writeFile(join(root, 'package-lock.json'), '{ "packages": {} }');
    expect(await hashLockFile(root)).not.toBe(before);
  });
});
