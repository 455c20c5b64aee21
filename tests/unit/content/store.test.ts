import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Content, readStore, writeStore } from '#lib/content/content';
import { checkReal } from '../../content/real';
import { checkValid } from '../../fixtures/content';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** With all profiles whole, and their prose as plain values, which are otherwise made when they are looked at. */
function toPlain({ vocabulary, profiles, open, replaced, pages }: Content) {
  const plain = profiles.map(({ id }) => {
    const { texts = {}, ...profile } = open(id) ?? {};
    const readable = Object.entries(texts).map(([locale, { prose, ...text }]) => {
      const sections = Object.entries(prose).map(([id, { blocks, parts }]) => [id, blocks, parts]);
      return [locale, text, sections];
    });
    return { ...profile, readable };
  });
  return { vocabulary, replaced, pages, plain };
}

it.each([
  ['valid', checkValid],
  ['real', checkReal],
])('gives back what was stored: the %s content', async (_, read) => {
  const content = await read();
  await writeStore(join(folder, 'store'), content);
  const stored = await readStore(join(folder, 'store'));
  expect(toPlain(stored)).toEqual(toPlain(content));
  expect(stored.profiles).toEqual(content.profiles);
  for (const profile of stored.profiles) expect(stored.open(profile.id)).toMatchObject(profile);
  expect(stored.open('nobody')).toBeUndefined();
});

it('keeps a term that stands at several places one thing', async () => {
  await writeStore(folder, await checkReal());
  const { profiles, vocabulary, open } = await readStore(folder);
  for (const { id, sections, named } of profiles) {
    const area = sections.classification?.group.area;
    expect(area).toBe(vocabulary.areas.get(area?.id ?? ''));
    const whole = open(id)?.sections.basic?.competences ?? [];
    for (const competence of [...whole, ...named.flatMap(({ competences }) => competences)]) {
      expect(competence).toBe(vocabulary.competences.get(competence.id));
    }
  }
});

it('opens profiles after its folder was removed', async () => {
  await writeStore(folder, await checkReal());
  const { open } = await readStore(folder);
  await rm(folder, { recursive: true });
  expect(open('key-account-managerin')?.texts.sl?.prose.tasks?.blocks.length).toBeGreaterThan(0);
});

it('replaces what an earlier build has left', async () => {
  await writeStore(folder, await checkReal());
  await writeStore(folder, await checkValid());
  expect((await readStore(folder)).profiles).toHaveLength(2);
});
