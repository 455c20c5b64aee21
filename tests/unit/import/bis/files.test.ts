import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runImport } from '#lib/import/command';
import { buildTerm } from '../../../fixtures/terms';
import { fixtures, importIntoSmallSite, makeFolder, readAll, readEntry, readImported, runBis } from './setup';

importIntoSmallSite();

const many = ['good', 'reordered', 'missing', 'bracket-title', 'english', 'damaged'];

describe('importing again', () => {
  it('changes no byte, whatever the order of the files', async () => {
    const out = await makeFolder();
    await runBis(out, many);
    const before = await readAll(out);
    expect(await readImported(out)).toHaveLength(many.length);
    const { lines } = await runBis(out, many.toReversed());
    expect(lines).toContainEqual(expect.stringMatching(/^wrote 0 files in .*, 39 unchanged, 0 kept$/));
    expect(await readAll(out)).toEqual(before);
    const other = await makeFolder();
    await runBis(other, many.toReversed());
    expect(await readAll(other)).toEqual(before);
  });

  it('composes letters and drops invisible characters', async () => {
    const [plain, odd] = [await makeFolder(), await makeFolder()];
    await runBis(plain, ['good']);
    const text = await readFile(join(fixtures, 'good.txt'), 'utf8');
    const source = join(await makeFolder(), 'good.txt');
    await writeFile(source, text.normalize('NFD').replaceAll('en', 'e\u00ADn\u200B'));
    await runBis(odd, [source]);
    expect(await readAll(odd)).toEqual(await readAll(plain));
  });

  it('leaves and reports what an editor has changed', async () => {
    const out = await makeFolder();
    await runBis(out, ['good']);
    const text = join(out, 'profiles/musterprueferin/sl.md');
    const facts = join(out, 'profiles/musterprueferin/profile.json');
    await writeFile(text, (await readFile(text, 'utf8')).replace('status: machine', 'status: reviewed'));
    await rm(facts);
    const edited = await readFile(text, 'utf8');
    const { code, lines } = await runBis(out, ['good']);
    expect(code).toBe(0);
    expect(lines).toContainEqual(expect.stringMatching(/^kept: .*\/profiles\/musterprueferin\/sl\.md was changed/));
    expect(lines).toContainEqual(expect.stringMatching(/^wrote 1 files in .*, 23 unchanged, 1 kept$/));
    expect(await readFile(text, 'utf8')).toBe(edited);
    expect(await readFile(facts, 'utf8')).toContain('"musterprueferin"');
  });

  it('appends new terms to a vocabulary without reformatting it', async () => {
    const out = await makeFolder();
    await runBis(out, ['missing', 'reordered']);
    const file = join(out, 'vocabulary/occupations.json');
    const edited = JSON.stringify([buildTerm('salesmanagerin', 'SalesmanagerIn', 'vodja')]);
    await writeFile(file, edited);
    const environment = join(out, 'vocabulary/work-environment.json');
    await writeFile(environment, `[\n  ${JSON.stringify(buildTerm('laerm', 'Lärm', 'hrup'))}\n]\n`);
    expect(await runBis(out, ['good', 'reordered'])).toMatchObject({ code: 0, complaints: [] });
    expect(await readFile(file, 'utf8')).toBe(edited);
    expect(await readFile(environment, 'utf8')).toMatch(
      /^\[\n {2}\{"id":"laerm",.*\},\n {2}\{\n {4}"id": "arbeit-im-labor",/,
    );
    expect(await readEntry(out, 'work-environment', 'arbeit-im-labor')).toMatchObject({
      labels: { sl: { status: 'machine' } },
    });
  });

  it('fills in the missing Slovenian of a term', async () => {
    const out = await makeFolder();
    await runBis(out, ['english']);
    expect(await readEntry(out, 'work-environment', 'arbeit-im-labor')).toMatchObject({
      labels: { sl: { status: 'missing' } },
    });
    await runBis(out, ['good']);
    expect(await readEntry(out, 'work-environment', 'arbeit-im-labor')).toMatchObject({
      labels: { sl: { text: 'delo v laboratoriju', status: 'machine' } },
    });
  });
});

it('writes nothing in a dry run', async () => {
  const out = await makeFolder();
  const { code, lines } = await runBis(out, ['good'], '--dry-run');
  expect(code).toBe(0);
  expect(lines).toContainEqual(expect.stringMatching(/^would write 25 files in /));
  expect(await readdir(out)).toEqual([]);
});

it('extends the report of earlier imports', async () => {
  const out = await makeFolder();
  await runBis(out, ['good']);
  await runBis(out, ['damaged']);
  const report = JSON.parse(await readFile(join(out, 'import-report.json'), 'utf8'));
  expect(Object.keys(report)).toEqual(['musterpackerin', 'musterprueferin']);
  expect(report.musterprueferin).toMatchObject({ page: 'good.txt', imported: 51 });
  expect(report.musterpackerin.notes).toContainEqual({
    line: 44,
    kind: 'left out',
    message: 'no code of six characters',
    text: '- 12 Brez kode (Ohne Code)',
  });
});

it('reads addresses from a file', async () => {
  const [out, folder] = [await makeFolder(), await makeFolder()];
  const file = join(folder, 'addresses.json');
  const lexicon = { 'MusterprüferIn (Lehre)': 'https://example.org/1' };
  await writeFile(file, JSON.stringify({ berufslexikon: lexicon, vacancies: { url: 'https://example.org/2' } }));
  await runBis(out, ['good'], '--addresses', file);
  const [profile] = await readImported(out);
  expect(profile?.sections.links?.berufslexikon?.[0]?.url).toBe('https://example.org/1');
  expect(profile?.sections.vacancies?.url).toBe('https://example.org/2');
});

describe('what cannot be read', () => {
  it.each([
    ['empty', 'the file is empty', 'save the page again'],
    ['latin-2', 'the file is not UTF-8', 'save it as UTF-8'],
    ['none', 'no such file', 'check the path'],
  ])('is reported, and the rest is imported: %s', async (name, message, hint) => {
    const out = await makeFolder();
    const { code, lines, complaints } = await runBis(out, [name, 'missing']);
    expect(code).toBe(1);
    expect(complaints).toEqual([`${fixtures}/${name}.txt:1:1  ${message}\n  ${hint}`]);
    expect(lines.at(-1)).toMatch(/^1 profile: /);
    expect(await readImported(out)).toHaveLength(1);
  });

  it.each([
    ['nothing of a profile', 'Le besede.\n', 'no heading of a BIS profile', 'save the text of the whole page'],
    ['no title', 'Einkommen\n', 'no title before the first heading', 'save the text of the whole page'],
    [
      'no day',
      'MusterIn\n\nEinkommen\n',
      'no date of the last change',
      'add the last line of the page, or pass --date',
    ],
  ])('%s', async (_, text, message, hint) => {
    const folder = await makeFolder();
    const file = join(folder, 'page.txt');
    await writeFile(file, text);
    const { code, complaints } = await runBis(folder, [file]);
    expect(code).toBe(1);
    expect(complaints).toEqual([expect.stringContaining(`page.txt:1:1  ${message}\n  ${hint}`)]);
    expect(await readdir(folder)).toEqual(['page.txt']);
  });

  it('a second page of the same profile', async () => {
    const { code, complaints } = await runBis(await makeFolder(), ['good', 'croatian']);
    expect(code).toBe(1);
    expect(complaints[0]).toContain(`the profile "musterprueferin" was already read from ${fixtures}/good.txt`);
  });

  it('uses the date of --date', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'page.txt'), 'MusterIn\n\nHaupttätigkeiten\n\nMusterInnen zeigen Muster.\n');
    const { code } = await runBis(join(folder, 'out'), [join(folder, 'page.txt')], '--date', '2024-02-29');
    expect(code).toBe(0);
    expect(await readImported(join(folder, 'out'))).toMatchObject([
      { sections: { tasks: { sources: [{ date: '2024-02-29' }] } }, untranslated: ['sl'] },
    ]);
  });

  // A search that takes the square of its length would not end before the test has to.
  it('leaves out a line of a megabyte', async () => {
    const folder = await makeFolder();
    const file = join(folder, 'long.txt');
    await writeFile(file, `${await readFile(join(fixtures, 'good.txt'), 'utf8')}\n- ${'a (b'.repeat(250_000)}\n`);
    const { code, lines } = await runBis(join(folder, 'out'), [file]);
    expect(code).toBe(0);
    expect(lines.join('\n')).toContain('left out: a line of 1000002 characters');
    expect(lines.join('\n').length).toBeLessThan(10_000);
  });

  it('writes nothing where a vocabulary of the folder is broken', async () => {
    const out = await makeFolder();
    await runBis(out, ['missing']);
    await appendFile(join(out, 'vocabulary/competences.json'), 'x');
    const before = await readAll(out);
    const { code, complaints } = await runBis(out, ['good']);
    expect(code).toBe(1);
    expect(complaints[0]).toMatch(/vocabulary\/competences\.json:1:1 {2}not a JSON list/);
    expect(await readAll(out)).toEqual(before);
  });

  it('prints its usage', async () => {
    const complaints: string[] = [];
    const run = (...args: string[]) => runImport(args, { print: () => {}, complain: (line) => complaints.push(line) });
    for (const args of [['x.txt'], ['--out'], ['--out', 'imported']]) expect(await run('bis', ...args)).toBe(1);
    expect(complaints.slice(0, 2)).toEqual([
      '"--out FOLDER" is missing: the content folder to write into',
      'Usage: npm run import -- bis FILE... [--date YYYY-MM-DD] [--addresses FILE] --out FOLDER [--dry-run] [--allow-removal]',
    ]);
    expect(complaints).toContain('the files to import are missing');
    expect(complaints).toContainEqual(expect.stringContaining("Option '--out <value>' argument missing"));
  });
});
