import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runImport } from '#lib/import/command';
import { german, setUpEsco, slovenian } from './setup';

const { at, run, change } = setUpEsco();

const read = (path: string) => readFile(join(at.out, path), 'utf8');
const readFacts = async (id: string) => JSON.parse(await read(`profiles/${id}/profile.json`));

describe('a description', () => {
  it('is the text on the tasks, with ESCO as its source', async () => {
    await run();
    const text = await read('profiles/esco-2433-6/de.md');
    expect(text).toContain('status: reviewed\n');
    expect(text).toMatch(/\n---\n\n## tasks\n\nZwei Zeilen\n\nin einer Zelle\n$/);
    expect((await readFacts('esco-2433-6')).sections.tasks).toEqual({ sources: ['esco'] });
    expect(JSON.parse(await read('vocabulary/sources.json'))[0].note.de).toContain(
      'Dieser Dienst verwendet die ESCO-Klassifikation der Europäischen Kommission.',
    );
  });

  it('is flagged as missing in a language that has none', async () => {
    await run();
    const text = await read('profiles/esco-2433-6/sl.md');
    expect(text).toContain('missing: [tasks]\n---\n');
    expect(text).toContain('status: machine\n');
    expect(text).not.toContain('##');
  });

  it('may be in Slovenian only', async () => {
    await change(german, (text) => text.replace(/"Zwei Zeilen\nin einer Zelle"/, ''));
    await change(slovenian, (text) =>
      text.replaceAll(/$/gm, ',').replace('altLabels,', 'altLabels,description').replace('potnik,', 'potnik,Prodaja.'),
    );
    expect(await run()).toMatchObject({ code: 0, complaints: '' });
    expect(await read('profiles/esco-2433-6/sl.md')).toMatch(/\n---\n\n## tasks\n\nProdaja\.\n$/);
    expect(await read('profiles/esco-2433-6/de.md')).toContain('missing: [tasks]');
  });

  it('has nothing that is meant as Markdown, and no lone backslash', async () => {
    await change(german, (text) =>
      text.replace('"Zwei Zeilen\nin einer Zelle"', '"# Eins_a_ <b>\n1. zwei *drei* \\\n\\"'),
    );
    expect(await run()).toMatchObject({ code: 0, complaints: '' });
    expect(await read('profiles/esco-2433-6/de.md')).toContain(
      '## tasks\n\n\\# Eins\\_a\\_ \\<b\\>\n\n1\\. zwei \\*drei\\*\n',
    );
  });

  it('leaves out the section where there is none', async () => {
    await run();
    expect((await readFacts('esco-2433-7')).sections).not.toHaveProperty('tasks');
    expect(await read('profiles/esco-2433-7/sl.md')).not.toContain('missing');
  });
});

it('imports an occupation without Slovenian as not translated', async () => {
  const { code, printed } = await run();
  expect(code).toBe(0);
  expect(printed).toMatch(
    /not translated: occupations without Slovenian: 1\n {2}\S+occupations_de\.csv:7 {2}Nur Deutsch/,
  );
  expect(await readFacts('esco-3322-2')).toMatchObject({ untranslated: ['sl'] });
  expect(await read('profiles/esco-3322-2/de.md')).toContain('slug: nur-deutsch\n');
  await expect(read('profiles/esco-3322-2/sl.md')).rejects.toThrow('ENOENT');
});

describe('related occupations', () => {
  it('are those right above and below, not groups', async () => {
    await run();
    const list = async (id: string) => (await readFacts(id)).sections.related;
    expect(await list('esco-2433-6')).toEqual({ sources: ['esco'], occupations: ['esco-2433-7'] });
    expect(await list('esco-2433-7')).toEqual({ sources: ['esco'], occupations: ['esco-2433-6'] });
    expect(await list('esco-3322-1')).toEqual({ sources: ['esco'], occupations: ['esco-3322-2'] });
  });

  it('are left out without their file', async () => {
    await rm(join(at.folder, 'relations/broaderRelationsOccPillar_sl.csv'));
    expect(await run()).toMatchObject({ code: 0, complaints: '' });
    expect((await readFacts('esco-2433-6')).sections).not.toHaveProperty('related');
  });

  it('are named where the site refuses one', async () => {
    await change(german, (text) => text.replace('Nur Deutsch/Nur Deutsche', 'Nur *Deutsch*'));
    await run();
    expect((await readFacts('esco-3322-1')).sections.related.occupations).toEqual(['esco-3322-2']);
  });

  it('need the columns of their file', async () => {
    await change('relations/broaderRelationsOccPillar_sl.csv', (text) => text.replace('broaderUri', 'above'));
    const { code, complaints } = await run();
    expect(complaints).toContain('broaderRelationsOccPillar_sl.csv:1:1  no column "broaderUri"');
    expect(code).toBe(1);
  });
});

describe('the layout of the download', () => {
  const complaints: string[] = [];
  const importFolders = () =>
    runImport(['esco', '--de', join(at.folder, 'de'), '--sl', join(at.folder, 'sl'), '--out', at.out], {
      print: () => {},
      complain: (line) => complaints.push(line),
    });
  beforeEach(() => {
    complaints.length = 0;
  });

  it.each(['de', 'sl', 'en'])(
    'has the relations beside the other files, with any language in their names: %s',
    async (code) => {
      const from = (name: string) => join(at.folder, 'relations', name);
      await rename(from('occupationSkillRelations.csv'), join(at.folder, `de/occupationSkillRelations_${code}.csv`));
      await rename(
        from('broaderRelationsOccPillar_sl.csv'),
        join(at.folder, `de/broaderRelationsOccPillar_${code}.csv`),
      );
      expect(await importFolders()).toBe(0);
      const { sections } = await readFacts('esco-2433-6');
      expect(sections.basic.competences).toEqual(['verkaufstechnik']);
      expect(sections.related.occupations).toEqual(['esco-2433-7']);
    },
  );

  it('has Slovenian competences', async () => {
    const skill = 'http://data.europa.eu/esco/skill/00000001-0000-0000-0000-000000000000';
    const table = `conceptType,conceptUri,preferredLabel\nSkill,${skill},prodajne tehnike\n`;
    await writeFile(join(at.folder, 'sl/skills_sl.csv'), table);
    expect(await run()).toMatchObject({ code: 0, complaints: '' });
    const terms: { id: string; labels: object }[] = JSON.parse(await read('vocabulary/competences.json'));
    expect(terms.find(({ id }) => id === 'verkaufstechnik')?.labels).toMatchObject({
      sl: { text: 'prodajne tehnike', status: 'reviewed' },
    });
  });

  it('says which file is missing', async () => {
    expect(await importFolders()).toBe(1);
    expect(complaints.join('\n')).toContain('de/occupationSkillRelations.csv:1:1  the file is missing');
  });
});

it('needs both languages', async () => {
  const complaints: string[] = [];
  const code = await runImport(['esco', '--de', at.folder, '--out', at.out], {
    complain: (line) => complaints.push(line),
  });
  expect(complaints).toEqual(['the import of ESCO needs --de and --sl']);
  expect(code).toBe(1);
});
