import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type BuildSteps, ensureBuilt } from '#lib/command/build/ensure-built';

let root: string;
let printed: string[];
const at = (path: string) => join(root, path);
const edit = (text: string) => writeFile(at('app/page.tsx'), text);
const served = () => readFile(at('.next/page.html'), 'utf8');

/** A compiler that copies the page and, like the real one, leaves half a build behind when it fails. */
const steps = (code = 0): BuildSteps => ({
  build: async () => {
    await mkdir(at('.next/cache'), { recursive: true });
    await writeFile(at('.next/page.html'), code === 0 ? await readFile(at('app/page.tsx')) : 'half');
    return code;
  },
  check: async () => [],
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
  expect(printed).toEqual(['Building the application (no build yet) …']);
});

it('builds again after a change, with the cache of the last build', async () => {
  await ensureBuilt(root, steps());
  await writeFile(at('.next/cache/compiled'), '');
  await edit('two');
  expect(await ensureBuilt(root, steps())).toEqual({ ok: true });
  expect(printed).toContain('Building the application (sources changed) …');
  expect(await served()).toBe('two');
  expect(existsSync(at('.next/cache/compiled'))).toBe(true);
  expect(existsSync(at('.next-good'))).toBe(false);
});

it('keeps the last good build when the next one fails, and tries again', async () => {
  await ensureBuilt(root, steps());
  await edit('two');
  expect(await ensureBuilt(root, steps(1))).toEqual({ ok: false, stopped: false, usable: true });
  expect(printed).toContain('\nThe application was not built; the last good build is still there.');
  expect(await served()).toBe('one');
  expect(existsSync(at('.next/cache'))).toBe(true);
  expect(await ensureBuilt(root, steps())).toEqual({ ok: true });
  expect(await served()).toBe('two');
});

it('has nothing to serve when the first build fails', async () => {
  expect(await ensureBuilt(root, steps(1))).toEqual({ ok: false, stopped: false, usable: false });
  expect(printed).toContain('\nThe application was not built; there is no earlier build.');
  expect(await ensureBuilt(root, steps(1))).toMatchObject({ usable: false });
});

it('tells a build that was stopped from one that failed', async () => {
  expect(await ensureBuilt(root, steps(143))).toMatchObject({ stopped: true });
});

it('does not use a build with something wrong in it, and prints what it is', async () => {
  await ensureBuilt(root, steps());
  await edit('two');
  const check = async () => ['/[locale] contains the client component a.tsx'];
  expect(await ensureBuilt(root, { ...steps(), check })).toEqual({ ok: false, stopped: false, usable: true });
  expect(printed).toContain('/[locale] contains the client component a.tsx');
  expect(printed).toContain('\nThe application was not built; the last good build is still there.');
  expect(await served()).toBe('one');
});

it('does not ask what is wrong with a build that failed', async () => {
  const check = () => Promise.reject(new Error('asked for nothing'));
  expect(await ensureBuilt(root, { ...steps(1), check })).toMatchObject({ ok: false });
});

it('builds once for two processes that start at the same time', async () => {
  let builds = 0;
  let finish = () => {};
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const build = async () => {
    builds++;
    await gate;
    return steps().build();
  };
  const first = ensureBuilt(root, { ...steps(), build });
  await vi.waitFor(() => expect(builds).toBe(1), 60_000);
  const second = ensureBuilt(root, neverBuild);
  await vi.waitFor(
    () => expect(printed).toContain('Another process is building in this folder: waiting for it …'),
    60_000,
  );
  finish();
  expect(await Promise.all([first, second])).toEqual([{ ok: true }, { ok: true }]);
  expect(existsSync(at('.next-lock'))).toBe(false);
});

it('takes what is edited during a build into the next one', async () => {
  const build = async () => {
    const code = await steps().build();
    await edit('two');
    return code;
  };
  expect(await ensureBuilt(root, { ...steps(), build })).toEqual({ ok: true });
  expect(await served()).toBe('one');
  expect(await ensureBuilt(root, steps())).toEqual({ ok: true });
  expect(await served()).toBe('two');
});

it('lets others build after a build that could not even start', async () => {
  const build = () => Promise.reject(new Error('no compiler'));
  await expect(ensureBuilt(root, { ...steps(), build })).rejects.toThrow('no compiler');
  expect(await ensureBuilt(root, steps())).toEqual({ ok: true });
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
  await edit('two');
  expect(await ensureBuilt(root, steps())).toEqual({ ok: true });
  expect(await served()).toBe('two');
  expect(existsSync(at('.next-good'))).toBe(false);
});
