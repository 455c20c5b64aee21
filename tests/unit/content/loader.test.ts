import fs, { readFileSync } from 'node:fs';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createContentLoader, parseContent, readContentFolders } from '#lib/content/content';
import { validFolder } from '../../fixtures/content';
import { spyOnNode } from '../../fixtures/spy-on-node';
import { openAll } from '../../fixtures/whole';
import { copyContent, first, second } from './loader-setup';

spyOnNode(fs, 'readFileSync');
const { at, edit, createLoader } = copyContent();
afterEach(() => {
  vi.useRealTimers();
});

describe('the first time it says the same as the check of all files at once', () => {
  const check = async () => parseContent(await readContentFolders([at()]));

  it('of valid content', async () => {
    const [content, expected] = [await createLoader().load(), await check()];
    if (!expected.ok) throw new Error('valid content has problems');
    const { open, ...lists } = content;
    const { open: _, ...expectedLists } = expected.value;
    expect(lists).toEqual(expectedLists);
    expect(JSON.stringify(openAll(content))).toBe(JSON.stringify(openAll(expected.value)));
    expect(open('nobody')).toBeUndefined();
  });

  it('of a folder that is not there', async () => {
    await rm(at(), { recursive: true });
    expect(await createContentLoader([at()]).load()).toEqual(await check());
  });

  it('of a profile that an earlier folder has, too', async () => {
    const content = await createLoader(validFolder).load();
    expect(content.replaced.map(({ id, shared }) => `${id}: ${shared}`)).toEqual([
      'musterbauerin: id "musterbauerin"',
      'probenprueferin: id "probenprueferin"',
    ]);
  });
});

describe('what is the same stays the same thing', () => {
  it('gives the value it gave while no byte has changed', async () => {
    const { load } = createLoader();
    const content = await load();
    expect(await load()).toBe(content);
    await writeFile(at(first, 'sl.md'), await readFile(at(first, 'sl.md')));
    await utimes(at(second, 'de.md'), 1, 1);
    expect(await load()).toBe(content);
  });

  it('reads files that were written since, and the others of their profile', async () => {
    const { load } = createLoader();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    await load();
    const reads = vi.mocked(readFileSync);
    reads.mockClear();
    await load();
    expect(reads).not.toHaveBeenCalled();
    await edit(`${second}/profile.json`, '1900', '1950');
    await load();
    const names = ['profile.json', 'de.md'].map((name) => at(second, name));
    expect(new Set(reads.mock.calls.map(([path]) => path))).toEqual(new Set(names));
  });

  it('checks only the profile in which a figure has changed', async () => {
    const { load } = createLoader();
    const before = await load();
    await edit(`${second}/profile.json`, '1900', '1950');
    const after = await load();
    expect(after.profiles[0]).toBe(before.profiles[0]);
    expect(after.profiles[1]?.sections.salary?.overall.min).toBe(1950);
    expect(before.profiles[1]?.sections.salary?.overall.min).toBe(1900);
    expect([after.vocabulary, after.pages].map((part) => [before.vocabulary, before.pages].includes(part))).toEqual([
      true,
      true,
    ]);
  });

  it('sees an edit of the same length and time', async () => {
    const { load } = createLoader();
    await load();
    const file = at(second, 'profile.json');
    const { atime, mtime } = await stat(file);
    await edit(`${second}/profile.json`, '1900', '1950');
    await utimes(file, atime, mtime);
    expect((await load()).profiles[1]?.sections.salary?.overall.min).toBe(1950);
  });

  it('checks only the pages where one of them has changed', async () => {
    const { load } = createLoader();
    const before = await load();
    await edit('pages/about/sl.md', /^title: .*/m, 'title: Nov naslov');
    const after = await load();
    expect(after.pages.get('about/sl')?.title).toBe('Nov naslov');
    for (const [index, profile] of after.profiles.entries()) expect(profile).toBe(before.profiles[index]);
  });

  it('gives profiles the terms of a vocabulary that has changed', async () => {
    const { load } = createLoader();
    const before = await load();
    await edit('vocabulary/competences.json', 'poznavanje orodij', 'znanje o orodjih');
    const { vocabulary, profiles, open } = await load();
    const term = vocabulary.competences.get('werkzeugkunde');
    expect(term?.labels.sl.text).toBe('znanje o orodjih');
    expect(profiles[0]?.named.flatMap(({ competences }) => competences)).toContain(term);
    expect(open('musterbauerin')?.sections.basic?.competences[0]).toBe(term);
    expect(before.open('musterbauerin')?.sections.basic?.competences[0]?.labels.sl.text).toBe('poznavanje orodij');
  });
});
