import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listContentFolders, parseContent, readContentFiles } from '#lib/content/content';
import { formatProblems } from '#lib/problem/problem';
import { buildTerm } from '../../fixtures/terms';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folders-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('are named in CONTENT_DIR, with commas or as in a path', () => {
  expect(listContentFolders('')).toEqual(['content']);
  expect(listContentFolders(`content, ../esco${delimiter}more`)).toEqual(['content', '../esco', 'more']);
});

it('must be there', async () => {
  const { problems } = await readContentFiles(join(folder, 'none'), 'none');
  expect(formatProblems(problems)).toContain('none:1:1  there is no such folder\n  correct CONTENT_DIR');
});

describe('several content folders', () => {
  const read = async () =>
    parseContent([await readContentFiles('tests/fixtures/valid', 'content'), await readContentFiles(folder, 'more')]);
  const write = async (path: string, value: unknown) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value));
  };

  it('lists a profile of the earlier folder, and notes the other one', async () => {
    const text = await readFile('tests/fixtures/valid/profiles/probenprueferin/profile.json', 'utf8');
    await write('profiles/andere/profile.json', text.replace('"probenprueferin"', '"andere"'));
    await write('profiles/andere/de.md', await readFile('tests/fixtures/valid/profiles/probenprueferin/de.md', 'utf8'));
    const content = await read();
    expect(content.ok ? content.value.replaced : content.problems).toEqual([
      {
        id: 'andere',
        file: 'more/profiles/andere/profile.json',
        by: 'probenprueferin',
        byFile: 'content/profiles/probenprueferin/profile.json',
        shared: 'AMS code "100102"',
      },
    ]);
  });

  it.each([
    ['id', 'musterbauerin', 'id "musterbauerin"'],
    [
      'ESCO address',
      'andere',
      'ESCO address "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001"',
    ],
  ])('lists a profile once that has the %s of an earlier one', async (_, id, shared) => {
    const esco =
      '"esco": [{ "uri": "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001", "code": "7522.1" }],';
    const { label, files, problems } = await readContentFiles('tests/fixtures/valid', 'content');
    const facts = files.get('profiles/musterbauerin/profile.json')?.replace('"isco":', `${esco} "isco":`) ?? '';
    const own = facts.replace('"musterbauerin"', `"${id}"`).replace('"100101"', '"100109"');
    await write(`profiles/${id}/profile.json`, own);
    for (const name of ['sl.md', 'de.md']) {
      await write(`profiles/${id}/${name}`, files.get(`profiles/musterbauerin/${name}`) ?? '');
    }
    const first = { label, files: new Map([...files, ['profiles/musterbauerin/profile.json', facts]]), problems };
    const content = parseContent([first, await readContentFiles(folder, 'more')]);
    expect(content.ok ? content.value.replaced : content.problems).toEqual([
      {
        id,
        file: `more/profiles/${id}/profile.json`,
        by: 'musterbauerin',
        byFile: 'content/profiles/musterbauerin/profile.json',
        shared,
      },
    ]);
  });

  it('merges the groups of an area, and takes terms that only a later one has', async () => {
    const files = await readContentFiles('tests/fixtures/valid', 'content');
    const areas = JSON.parse(files.files.get('vocabulary/areas.json') ?? '');
    const groups = [...areas[1].groups.slice(0, 1), buildTerm('neues', 'Neues')];
    await write('vocabulary/areas.json', [
      { ...areas[1], groups },
      { ...areas[0], ...buildTerm('handel', 'Handel'), slug: { de: 'handel', sl: 'trgovina' }, groups: [] },
    ]);
    await write('vocabulary/competences.json', [
      { ...buildTerm('messen', 'Messen', 'novo merjenje') },
      buildTerm('zaehlen', 'Zählen'),
    ]);
    const content = await read();
    if (!content.ok) throw new Error(formatProblems(content.problems));
    const { vocabulary } = content.value;
    expect([...vocabulary.areas.values()].map((area) => [area.id, ...area.groups.map(({ id }) => id)])).toEqual([
      ['wissen', 'forschung'],
      ['gewerbe', 'musterbau', 'pruefung', 'neues'],
      ['handel'],
    ]);
    expect(vocabulary.competences.get('messen')?.labels.sl.text).toBe('merjenje');
    expect(vocabulary.competences.get('zaehlen')?.labels.de.text).toBe('Zählen');
  });

  it('has one meaning for an id', async () => {
    const terms = [buildTerm('teamarbeit', 'Teamarbeit'), buildTerm('messen', 'das Messen')];
    await write('vocabulary/competences.json', terms);
    const content = await read();
    expect(content.ok ? '' : formatProblems(content.problems)).toContain(
      'more/vocabulary/competences.json:1:112  the id "messen" means something else in another folder\n  in content/vocabulary/competences.json it is "Messen"',
    );
  });
});
