import { rm } from 'node:fs/promises';
import { serialize } from 'node:v8';
import { expect, it } from 'vitest';
import { createContentLoader, parseSnapshot } from '#lib/content/content';
import { formatProblems } from '#lib/problem/problem';
import { openAll } from '../../fixtures/whole';
import { copyContent, second } from './loader-setup';

const { at, edit, addProfile } = copyContent();

/** The content of the folder, and its snapshot. */
async function load() {
  const loader = createContentLoader([at()]);
  const content = await loader.load();
  const snapshot = loader.snapshot();
  if (!content.ok || !snapshot) throw new Error('valid content has problems');
  return { loader, content: content.value, snapshot };
}

const restore = (bytes: Uint8Array) => {
  const content = parseSnapshot(bytes);
  return content.ok ? content.value.version : formatProblems(content.problems);
};

it('gives the content and version it was made of, without the folder', async () => {
  const { content, snapshot } = await load();
  await rm(at(), { recursive: true });
  const again = parseSnapshot(snapshot);
  if (!again.ok) throw new Error(formatProblems(again.problems));
  const [{ open, ...lists }, { open: _, ...expected }] = [again.value, content];
  expect(lists).toEqual(expected);
  expect(JSON.stringify(openAll(again.value))).toBe(JSON.stringify(openAll(content)));
});

it('is of the last content that was in order', async () => {
  const { loader, content } = await load();
  await edit(`${second}/profile.json`, '1900', '"1900"');
  expect((await loader.load()).ok).toBe(false);
  expect(restore(loader.snapshot() ?? new Uint8Array())).toBe(content.version);
  await edit(`${second}/profile.json`, '"1900"', '1950');
  const mended = await loader.load();
  expect(restore(loader.snapshot() ?? new Uint8Array())).toBe(mended.ok && mended.value.version);
});

it('has all folders in their order', async () => {
  await addProfile('neuling');
  const loader = createContentLoader(['tests/fixtures/valid', at()]);
  const content = await loader.load();
  const again = parseSnapshot(loader.snapshot() ?? new Uint8Array());
  expect(again.ok && again.value.replaced).toEqual(content.ok && content.value.replaced);
  expect(again.ok && again.value.profiles.map(({ id }) => id)).toEqual(['musterbauerin', 'probenprueferin', 'neuling']);
});

it('is there only where the content was once in order', async () => {
  await edit(`${second}/profile.json`, '1900', '"1900"');
  const loader = createContentLoader([at()]);
  await loader.load();
  expect(loader.snapshot()).toBeUndefined();
});

it('is damaged where a part is missing or any byte of a file was changed', async () => {
  const { snapshot } = await load();
  const damaged =
    'snapshot:1:1  the stored content is damaged\n  remove it: a new one is written when the content is in order\n\n1 problem in the content files';
  expect(restore(new Uint8Array())).toBe(damaged);
  expect(restore(serialize('something else'))).toBe(damaged);
  for (let share = 0.05; share < 1; share += 0.1) {
    const place = Math.floor(snapshot.length * share);
    expect(restore(snapshot.subarray(0, place))).toBe(damaged);
    const changed = Buffer.from(snapshot);
    changed[place] = (changed[place] ?? 0) ^ 0x55;
    expect(restore(changed)).toBe(damaged);
  }
});
