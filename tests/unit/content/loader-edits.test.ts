import fs, { readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { spyOnNode } from '../../fixtures/spy-on-node';
import { copyContent, first, second } from './loader-setup';

spyOnNode(fs, 'readFileSync');
const { at, edit, addProfile, createLoader } = copyContent();

describe('profiles that come and go', () => {
  it('knows a new one in the links and relations of others', async () => {
    const { load, report } = createLoader();
    await load();
    await edit(`${second}/de.md`, 'prüfen Proben.', 'prüfen [Proben](/de/berufe/neuling).');
    expect(await report()).toEqual([
      'content/profiles/probenprueferin/de.md:12:43 the link "/de/berufe/neuling" leads nowhere',
    ]);
    await edit(`${first}/profile.json`, '"zeichnerin"]', '"neuling"]');
    expect(await report()).toEqual(['content/profiles/musterbauerin/profile.json:151:42 unknown occupation "neuling"']);
    await addProfile('neuling');
    const { profiles, open } = await load();
    expect(profiles.map(({ id }) => id)).toEqual(['musterbauerin', 'neuling', 'probenprueferin']);
    expect(open('musterbauerin')?.sections.related?.occupations[1]).toEqual({ id: 'neuling', term: undefined });
  });

  it('names the profile that still relates to one that was removed', async () => {
    await addProfile('neuling');
    await edit(`${first}/profile.json`, '"zeichnerin"]', '"neuling"]');
    const { load, report } = createLoader();
    await load();
    await rm(at('profiles/neuling'), { recursive: true });
    expect(await report()).toEqual(['content/profiles/musterbauerin/profile.json:151:42 unknown occupation "neuling"']);
    await edit(`${first}/profile.json`, '"neuling"]', '"zeichnerin"]');
    expect((await load()).profiles).toHaveLength(2);
  });

  it('finds one that was renamed under its new id only', async () => {
    await addProfile('neuling');
    const { load, report } = createLoader();
    await load();
    await rename(at('profiles/neuling'), at('profiles/anfaenger'));
    expect(await report()).toEqual([
      'content/profiles/anfaenger/profile.json:2:9 the id "neuling" is not the name of the folder, "anfaenger"',
    ]);
    await edit('profiles/anfaenger/profile.json', '"neuling"', '"anfaenger"');
    const { profiles, open } = await load();
    expect(profiles.map(({ id }) => id)).toContain('anfaenger');
    expect(open('neuling')).toBeUndefined();
  });

  it('reports where a new one takes the slug of another', async () => {
    const { load, report } = createLoader();
    await load();
    await addProfile('neuling');
    await edit('profiles/neuling/de.md', 'slug: neuling', 'slug: probenprueferin');
    expect(await report()).toEqual([
      'content/profiles/probenprueferin/de.md:2:7 the de slug "probenprueferin" is already taken',
    ]);
  });
});

describe('a mistake', () => {
  it('is reported with all others, and checks no profile twice that has none', async () => {
    const { load, report } = createLoader();
    const before = await load();
    await edit(`${second}/profile.json`, '"2024-11-30"', '"2024-11-31"');
    await edit('pages/about/sl.md', /^title: .*\n/m, '');
    expect(await report()).toEqual([
      'content/profiles/probenprueferin/profile.json:4:25 "2024-11-31" is not a real date',
      'content/pages/about/sl.md:1:1 "title" is missing',
    ]);
    await edit(`${first}/profile.json`, '"count": 12', '"count": 13');
    expect(await report()).toHaveLength(2);
    await edit(`${second}/profile.json`, '"2024-11-31"', '"2024-11-30"');
    await edit('pages/about/sl.md', 'description:', 'title: Nov naslov\ndescription:');
    const { profiles, pages, open } = await load();
    expect(profiles[1]).toBe(before.profiles[1]);
    expect(pages.get('about/sl')?.title).toBe('Nov naslov');
    expect(open('musterbauerin')?.sections.vacancies?.count).toBe(13);
  });

  it('leaves what was loaded before as it was', async () => {
    const { load, report } = createLoader();
    const { open, profiles } = await load();
    await edit(`${first}/sl.md`, '## tasks', '## tasks\n\nNovo besedilo.\n\n## taskss');
    expect(await report()).toHaveLength(1);
    await rm(at(), { recursive: true });
    expect(await report()).not.toHaveLength(0);
    const [profile, summary] = [open('musterbauerin'), profiles[0]];
    expect(profile).toMatchObject({ officialTitle: 'MusterbauerIn', named: summary?.named });
    expect(JSON.stringify(profile?.texts.sl?.prose.tasks)).not.toContain('Novo');
    expect(profile?.texts.sl?.prose.tasks?.blocks).toHaveLength(3);
  });

  it('in a vocabulary costs nothing when it is taken back', async () => {
    const { load, report } = createLoader();
    const before = await load();
    await edit('vocabulary/competences.json', '"werkzeugkunde"', '"werkzeug"');
    expect(await report()).not.toHaveLength(0);
    await edit('vocabulary/competences.json', '"werkzeug"', '"werkzeugkunde"');
    expect(await load()).toBe(before);
    await edit(`${second}/profile.json`, '1900', '1950');
    expect((await load()).profiles[0]).toBe(before.profiles[0]);
  });

  it('is a file that is removed while it should be read, but not for long', async () => {
    const { load, report } = createLoader();
    vi.mocked(readFileSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('gone'), { code: 'ENOENT' });
    });
    expect(await report()).toEqual([
      'content/vocabulary/competences.json:1:1 this was removed while the content was read',
    ]);
    expect((await load()).profiles).toHaveLength(2);
  });

  it('is half a file', async () => {
    const { load, report } = createLoader();
    await load();
    const file = at(first, 'profile.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, text.length / 2));
    expect(await report()).toEqual([expect.stringContaining('not valid JSON')]);
    await writeFile(file, '');
    expect(await report()).toEqual(['content/profiles/musterbauerin/profile.json:1:1 the file is empty']);
  });
});
