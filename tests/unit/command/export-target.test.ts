import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { prepareTarget } from '#lib/command/export-target';

let parent: string;
let name: string;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  parent = await mkdtemp(join(tmpdir(), 'target-'));
  name = join(parent, 'site');
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(parent, { recursive: true });
});

/** An export with one file in it, on another day each. */
async function exportOne(day: number) {
  vi.setSystemTime(new Date(2026, 0, day));
  const target = await prepareTarget(name);
  if (!target.ok) throw new Error(target.message);
  await writeFile(join(target.value.folder, 'sl.html'), String(day));
  return target.value;
}
const served = () => readFile(join(name, 'sl.html'), 'utf8');

it('is put into use as a whole, and keeps the one before', async () => {
  for (const day of [1, 2, 3]) {
    const target = await exportOne(day);
    if (day > 1) expect(await served()).toBe(String(day - 1));
    await target.use();
    expect(await served()).toBe(String(day));
  }
  expect((await lstat(name)).isSymbolicLink()).toBe(true);
  expect(await readdir(parent)).toHaveLength(3);
});

it('leaves everything as it was where it is discarded', async () => {
  await (await exportOne(1)).use();
  await (await exportOne(2)).discard();
  expect(await served()).toBe('1');
  expect(await readdir(parent)).toHaveLength(2);
});

it('takes the place of an empty folder, and of no other', async () => {
  await mkdir(name);
  await (await exportOne(1)).use();
  expect(await served()).toBe('1');
  const mine = join(parent, 'mine');
  await mkdir(mine);
  await writeFile(join(mine, 'thesis.txt'), '');
  for (const other of [mine, join(mine, 'thesis.txt')]) {
    const message = `${other} is no export of this site: name a folder that is not there yet`;
    expect(await prepareTarget(other)).toEqual({ ok: false, message });
  }
});

it('removes nothing beside it that only has a name alike', async () => {
  const others = ['site-2026', 'site-20260101T000000000Z.bak', 'other-20260101T000000000Z', 'site-plan.txt'];
  for (const other of others) await mkdir(join(parent, other));
  await symlink('site-2026', join(parent, 'site'));
  await (await exportOne(2)).use();
  await (await exportOne(3)).use();
  expect(await readdir(parent)).toEqual(expect.arrayContaining(others));
  expect(await readlink(name)).toMatch(/^site-\d{8}T\d{9}Z$/);
});
