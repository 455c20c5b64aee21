import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchContent } from '#lib/command/watch-content';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watched-'));
  await mkdir(join(folder, 'profiles'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Watches, until it has looked for the first time. */
async function watch() {
  const onChange = vi.fn();
  watchContent([folder], onChange);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce(), { timeout: 60_000 });
  onChange.mockClear();
  return onChange;
}

it('calls back for files that are written, in folders that are new, too, and removed', async () => {
  const onChange = await watch();
  const file = join(folder, 'profiles', 'a', 'sl.md');
  await mkdir(join(folder, 'profiles', 'a'));
  await writeFile(file, 'one');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 60_000 });
  onChange.mockClear();
  await writeFile(file, 'two');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 60_000 });
  onChange.mockClear();
  await rm(file);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 60_000 });
});

it('calls back once for many files, and never for those of an editor', async () => {
  const onChange = await watch();
  await writeFile(join(folder, '.a.md.swp'), '');
  const names = Array.from({ length: 50 }, (_, index) => `${index}.md`);
  await Promise.all(names.map((name) => writeFile(join(folder, name), '')));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce(), { timeout: 60_000 });
  await writeFile(join(folder, '.b.md.swp'), '');
  await writeFile(join(folder, 'last.md'), '');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), { timeout: 60_000 });
});
