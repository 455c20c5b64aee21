import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readStore } from '#lib/content/content';
import { type BuildSteps, ensureBuilt } from '#lib/publish/built';
import { checkValid } from '../../fixtures/content';

let root: string;
let printed: string[];
const at = (path: string) => join(root, path);
const edit = (text: string) => writeFile(at('app/page.tsx'), text);
const served = () => readFile(at('.next/page.html'), 'utf8');

/** A compiler that copies the page and, like the real one, leaves half a build behind when it fails. */
const steps = (code = 0): BuildSteps => ({
  check: async () => ({ ok: true, summary: '2 profiles: no problems', content: await checkValid() }),
  build: async () => {
    await mkdir(at('.next/cache'), { recursive: true });
    await writeFile(at('.next/page.html'), code === 0 ? await readFile(at('app/page.tsx')) : 'half');
    return code;
  },
});

const neverBuild: BuildSteps = { ...steps(), build: () => Promise.reject(new Error('built for nothing')) };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'built-'));
  await mkdir(at('app'));
  await edit('one');
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => printed.push(line));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

it('builds once for the same sources', async () => {
  expect(await ensureBuilt(root, steps())).toEqual({ ok: true });
  expect(await ensureBuilt(root, neverBuild)).toEqual({ ok: true });
  expect(printed).toEqual(['Building the site (no build yet) …', '2 profiles: no problems']);
});

it('gives the build the content that was checked', async () => {
  let profiles = 0;
  const build = async (store: string) => {
    profiles = (await readStore(store)).profiles.length;
    return 1;
  };
  await ensureBuilt(root, { ...steps(), build });
  expect(profiles).toBe(2);
});

it('builds again after a change, with the cache of the last build', async () => {
  await ensureBuilt(root, steps());
  await writeFile(at('.next/cache/compiled'), '');
  await edit('two');
  expect(await ensureBuilt(root, steps())).toEqual({ ok: true });
  expect(printed).toContain('Building the site (sources changed) …');
  expect(await served()).toBe('two');
  expect(existsSync(at('.next/cache/compiled'))).toBe(true);
  expect(existsSync(at('.next-good'))).toBe(false);
});

it('keeps the last good build when the next one fails, and tries again', async () => {
  await ensureBuilt(root, steps());
  await edit('two');
  expect(await ensureBuilt(root, steps(1))).toEqual({ ok: false, stopped: false, usable: true });
  expect(printed).toContain('\nThe site was not built; the last good build is still there.');
  expect(await served()).toBe('one');
  expect(existsSync(at('.next/cache'))).toBe(true);
  expect(await ensureBuilt(root, steps())).toEqual({ ok: true });
  expect(await served()).toBe('two');
});

it('has nothing to serve when the first build fails', async () => {
  expect(await ensureBuilt(root, steps(1))).toEqual({ ok: false, stopped: false, usable: false });
  expect(printed).toContain('\nThe site was not built; there is no earlier build.');
  expect(await ensureBuilt(root, steps(1))).toMatchObject({ usable: false });
});

it('tells a build that was stopped from one that failed', async () => {
  expect(await ensureBuilt(root, steps(143))).toMatchObject({ stopped: true });
});

it('does not start a build with problems in the content, and prints them', async () => {
  await ensureBuilt(root, steps());
  await edit('two');
  const check: BuildSteps['check'] = async () => ({ ok: false, problems: 'two problems' });
  expect(await ensureBuilt(root, { ...neverBuild, check })).toMatchObject({ ok: false, usable: true });
  expect(printed).toContain('two problems');
  expect(await served()).toBe('one');
});

it('recovers the last good build after a crash in the middle of the next one', async () => {
  await ensureBuilt(root, steps());
  await rename(at('.next'), at('.next-good'));
  await mkdir(at('.next'));
  await writeFile(at('.next/page.html'), 'half');
  expect(await ensureBuilt(root, neverBuild)).toEqual({ ok: true });
  expect(await served()).toBe('one');
});

it('keeps the new build after a crash between finishing it and removing the old one', async () => {
  await ensureBuilt(root, steps());
  await mkdir(at('.next-good'));
  expect(await ensureBuilt(root, neverBuild)).toEqual({ ok: true });
  expect(await served()).toBe('one');
  expect(existsSync(at('.next-good'))).toBe(false);
});
