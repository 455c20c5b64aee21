import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { reviewed } from '../../../fixtures/terms';
import { makeFolder, readEntry, readImported, runBis } from './setup';

const folder = join('..', 'shared', 'seed');
const present = existsSync(folder);
const files = present ? readdirSync(folder).map((name) => join(folder, name)) : [];

/** The profile that an editor wrote from the same page. */
const ours = 'content/profiles/key-account-managerin';

/** Where the hand-written profile has more than the page, or differs on purpose; any other difference is a bug. */
const corrections: Record<string, string> = {
  imported: 'an editor has gone through ours',
  'sections.vacancies.url': 'the page has the words of the link only',
  'sections.digcomp.sources': 'ours has the names of the areas from the official model',
  'sections.classification.sources': 'ours has the number in the BIS from another source',
  'sections.classification.bisId': 'not on the page',
  'sections.links.sources': 'ours has the addresses from another source',
  'sections.links.bis': 'the page has the words of the link only',
  'sections.links.berufslexikon.0.url': 'the page has the title only',
  'sections.links.berufslexikon.1.url': 'the page has the title only',
  'sections.links.ausbildungskompass.0.url': 'the page has the title only',
  'sections.links.ausbildungskompass.0.start': 'the page has the title only',
  changes: 'ours has a history',
  silent: 'only a person can say that the page was read for a section',
};

/** The paths at which two values differ; a list of plain values has one path. */
function listDifferences(a: unknown, b: unknown, path = ''): string[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const nested = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && Object.values(value).some((inner) => typeof inner === 'object');
  const plain = (value: unknown) => typeof value !== 'object' || value === null;
  const isList = Array.isArray(a) || Array.isArray(b);
  if (plain(a) || plain(b) || (isList && !nested(a) && !nested(b))) return [path];
  const keys = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  const get = (value: unknown, key: string) => Object.entries(value ?? {}).find(([name]) => name === key)?.[1];
  return [...keys].flatMap((key) => listDifferences(get(a, key), get(b, key), path ? `${path}.${key}` : key));
}

describe.skipIf(!present)(`the seed (skipped where ${folder} is not there to import)`, () => {
  it('equals the hand-written profile, apart from corrections', async () => {
    const out = await makeFolder();
    const run = await runBis(out, files);
    expect(run).toMatchObject({ code: 0, complaints: [] });
    const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
    const imported = read(join(out, 'profiles/key-account-managerin/profile.json'));
    const differences = listDifferences(read(join(ours, 'profile.json')), imported);
    expect(differences.sort()).toEqual(Object.keys(corrections).sort());
    expect(Object.keys(imported.sections)).toEqual(Object.keys(read(join(ours, 'profile.json')).sections));
    await readImported(out);
  });

  it('adds no term, as all are known with reviewed Slovenian', async () => {
    const out = await makeFolder();
    await runBis(out, files);
    for (const name of readdirSync('content/vocabulary')) {
      const known: unknown[] = JSON.parse(readFileSync(join('content/vocabulary', name), 'utf8'));
      const added: unknown[] = JSON.parse(readFileSync(join(out, 'vocabulary', name), 'utf8'));
      expect(known, name).toEqual(expect.arrayContaining(added));
    }
    expect(await readEntry(out, 'competences', 'verkaufskenntnisse')).toMatchObject({
      labels: { sl: { text: 'znanje prodaje' } },
    });
  });

  it('reports what it guessed and leaves nothing out', async () => {
    const { lines } = await runBis(await makeFolder(), files, '--dry-run');
    expect(lines.at(-1)).toBe('1 profile: 201 imported, 10 guessed, 0 left out');
    const notes = lines.filter((line) => /:\d+ {2}/.test(line)).map((line) => line.replace(/^\S+:(\d+) +/, '$1 '));
    expect(notes.map((note) => note.split('\n')[0])).toEqual([
      '3 guessed: Slovenian gender forms: upravitelj ali upraviteljica ključnih računov',
      '3 guessed: Slovenian slug: upravitelj-kljucnih-racunov',
      '3 guessed: Slovenian summary: Vodje ključnih strank so odgovorni za gradnjo in vzdrževanje dobrih odnosov s strankami.',
      '3 guessed: no Slovenian text for: german, digcomp',
      '3 guessed: German gender forms: Key-Account-Managerin oder Key-Account-Manager',
      '3 guessed: German slug: key-account-manager',
      '3 guessed: German summary: Key-Account-Managerinnen und Key-Account-Manager sind für den Aufbau und Erhalt guter Kundenbeziehungen verantwortlich.',
      '88 guessed: not indented: put under "Marketingkenntnisse", where the vocabulary has it',
      '89 guessed: not indented: put under "Marketingkenntnisse", where the vocabulary has it',
      '143 guessed: at least level 3, from the words "zumindest auf selbstständigen Niveau"',
    ]);
  });

  it('imports the texts of both languages unchanged', async () => {
    const out = await makeFolder();
    await runBis(out, files);
    const [profile] = await readImported(out);
    expect(profile?.texts.de).toMatchObject({
      slug: 'key-account-manager',
      status: 'machine',
      feminine: 'Key-Account-Managerin',
      masculine: 'Key-Account-Manager',
      missing: [],
    });
    expect(Object.keys(profile?.texts.de?.prose ?? {})).toEqual(['tasks', 'employment', 'digcomp', 'german']);
    expect(Object.keys(profile?.texts.de?.prose.digcomp?.parts ?? {})).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(profile?.texts.sl).toMatchObject({ status: 'machine', missing: ['german', 'digcomp'] });
    expect(Object.keys(profile?.texts.sl?.prose ?? {})).toEqual(['tasks', 'employment']);
  });

  it('builds the same ids where no term is known yet', async () => {
    const site = await makeFolder();
    mkdirSync(join(site, 'vocabulary'));
    const fixed = /^(areas|digcomp-areas|digcomp-bands|qualification-frameworks|sources)\.json$/;
    for (const name of readdirSync('content/vocabulary')) {
      if (fixed.test(name)) cpSync(join('content/vocabulary', name), join(site, 'vocabulary', name));
      else writeFileSync(join(site, 'vocabulary', name), '[]\n');
    }
    vi.stubEnv('CONTENT_DIR', site);
    onTestFinished(() => void vi.unstubAllEnvs());
    const out = await makeFolder();
    expect(await runBis(out, files)).toMatchObject({ code: 0, complaints: [] });
    const read = (path: string) => JSON.parse(readFileSync(join(path, 'profile.json'), 'utf8'));
    const differences = listDifferences(read(ours), read(join(out, 'profiles/key-account-managerin')));
    // The editor wrote "marketing-assistentin" for MarketingassistentIn.
    expect(differences.sort()).toEqual([...Object.keys(corrections), 'sections.related.occupations'].sort());
    await readImported(out);
    expect(await readEntry(out, 'competences', 'verkaufskenntnisse')).toEqual({
      id: 'verkaufskenntnisse',
      labels: { de: reviewed('Verkaufskenntnisse'), sl: { text: 'prodajno znanje', status: 'machine' } },
    });
  });
});
