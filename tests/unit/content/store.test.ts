import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Content, readStore, writeStore } from '#lib/content/content';
import { readReal } from '../../content/real';
import { readValid } from '../../fixtures/content';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** With the prose as plain values, which are otherwise made when they are looked at. */
function toPlain({ profiles, ...content }: Content) {
  const plain = profiles.map(({ texts, ...profile }) => {
    const readable = Object.entries(texts).map(([locale, { prose, ...text }]) => {
      const sections = Object.entries(prose).map(([id, { blocks, parts }]) => [id, blocks, parts]);
      return [locale, text, sections];
    });
    return { ...profile, readable };
  });
  return { ...content, plain };
}

it.each([
  ['valid', readValid],
  ['real', readReal],
])('gives back what was stored: the %s content', async (_, read) => {
  const content = await read();
  await writeStore(join(folder, 'store'), content);
  expect(toPlain(await readStore(join(folder, 'store')))).toEqual(toPlain(content));
});

it('keeps a term that stands at several places one thing', async () => {
  await writeStore(folder, await readReal());
  const { profiles, vocabulary } = await readStore(folder);
  for (const { sections } of profiles) {
    const area = sections.classification?.group.area;
    expect(area).toBe(vocabulary.areas.get(area?.id ?? ''));
    for (const competence of sections.basic?.competences ?? []) {
      expect(competence).toBe(vocabulary.competences.get(competence.id));
    }
  }
});

it('shows prose after its folder was removed', async () => {
  await writeStore(folder, await readReal());
  const { profiles } = await readStore(folder);
  await rm(folder, { recursive: true });
  expect(profiles[0]?.texts.sl?.prose.tasks?.blocks.length).toBeGreaterThan(0);
});

it('replaces what an earlier build has left', async () => {
  await writeStore(folder, await readReal());
  await writeStore(folder, await readValid());
  expect((await readStore(folder)).profiles).toHaveLength(2);
});
