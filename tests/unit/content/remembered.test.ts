import { rename } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createContentLoader, type LoaderOptions } from '#lib/content/content';
import { formatRecord } from '#lib/content/record';
import { parseSnapshotRecord } from '#lib/content/snapshot';
import { openAll } from '../../fixtures/whole';
import { copyContent, first, second } from './loader-setup';

const { at, edit, addProfile } = copyContent();
const code = 'this code';

async function load(options: LoaderOptions = {}) {
  const loader = createContentLoader([at()], options);
  const content = await loader.load();
  if (!content.ok) throw new Error(content.problems.map(({ message }) => message).join('\n'));
  return { loader, content: content.value, titles: content.value.profiles.map(({ officialTitle }) => officialTitle) };
}

/** A snapshot in which the official titles are marked, so that it shows who was not checked again. */
async function remember(): Promise<Buffer> {
  const snapshot = parseSnapshotRecord(await takeSnapshot());
  if (!snapshot) throw new Error('the snapshot is damaged');
  for (const { summary } of snapshot.profiles.values()) summary.officialTitle += '*';
  return formatRecord(snapshot);
}

async function takeSnapshot(): Promise<Buffer> {
  const { loader } = await load({ code });
  return loader.snapshot() ?? Buffer.alloc(0);
}

const titles = ['MusterbauerIn', 'ProbenprüferIn'];

it('checks no profile again whose files are the same, and those that were edited', async () => {
  const snapshot = await remember();
  expect((await load({ code, snapshot })).titles).toEqual(titles.map((title) => `${title}*`));
  await edit(`${second}/profile.json`, '1900', '1950');
  const { titles: after, content, loader } = await load({ code, snapshot });
  expect(after).toEqual(['MusterbauerIn*', 'ProbenprüferIn']);
  expect(content.profiles[1]?.sections.salary?.overall.min).toBe(1950);
  // What it remembers is what the next one remembers.
  expect((await load({ code, snapshot: loader.snapshot() })).titles).toEqual(after);
});

it('checks all again that other code has checked, or that is damaged', async () => {
  const snapshot = await remember();
  expect((await load({ code: 'other code', snapshot })).titles).toEqual(titles);
  const damaged = Buffer.from(snapshot);
  damaged[damaged.length - 100] = (damaged[damaged.length - 100] ?? 0) ^ 1;
  expect(parseSnapshotRecord(damaged)).toBeUndefined();
  for (const bytes of [damaged, snapshot.subarray(0, 50), Buffer.alloc(0)]) {
    expect((await load({ code, snapshot: bytes })).titles).toEqual(titles);
  }
});

it('checks all again when a term was edited', async () => {
  const snapshot = await remember();
  await edit('vocabulary/competences.json', '"de": { "text": "', '"de": { "text": "Neu ');
  expect((await load({ code, snapshot })).titles).toEqual(titles);
});

it('gives the same content as without it: terms are one thing, whole profiles open, versions are equal', async () => {
  const fresh = await load();
  const { content } = await load({ code, snapshot: await takeSnapshot() });
  const [{ open, ...lists }, { open: _, ...expected }] = [content, fresh.content];
  expect(lists).toEqual(expected);
  expect(JSON.stringify(openAll(content))).toBe(JSON.stringify(openAll(fresh.content)));
  const named = content.profiles.flatMap((profile) => profile.named.flatMap(({ competences }) => competences));
  expect(named.length).toBeGreaterThan(0);
  for (const competence of named) expect(competence).toBe(content.vocabulary.competences.get(competence.id));
});

it('sees what was added and what has gone since', async () => {
  const snapshot = await remember();
  await addProfile('neuling');
  expect((await load({ code, snapshot })).titles).toEqual(['MusterbauerIn*', 'neulingIn', 'ProbenprüferIn*']);
  await rename(at('profiles', 'neuling'), at('..', 'neuling'));
  await edit(`${first}/profile.json`, '"probenprueferin"', '"nobody"');
  const broken = await createContentLoader([at()], { code, snapshot }).load();
  expect(broken.ok ? '' : broken.problems[0]?.message).toBe('unknown occupation "nobody"');
});
