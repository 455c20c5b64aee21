import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Locale, locales } from '#lib/i18n/locales';
import type { ContentProblem, Parsed } from '#lib/problem/problem';
import { type CsvOptions, type OnRow, readCsv } from './csv';

/** Where the downloads of ESCO are. */
export interface EscoPlaces {
  /** Folders with the German and the Slovenian files, and with occupationSkillRelations. */
  de: string;
  sl: string;
  relations: string;
  /** Table of correspondences between ESCO and the AMS-Berufssystematik. */
  ams?: string | undefined;
  /** More tables that give German labels of competences. */
  skills?: readonly string[];
}

/** An occupation in one language. */
export interface EscoLabel {
  label: string;
  alternatives: string[];
}

/** What stands in the files, by ESCO address (groups by their ISCO code). */
export interface EscoData {
  occupations: Record<Locale, Map<string, EscoLabel>>;
  /** Only in the German file. */
  facts: Map<string, { code: string; isco: string; modified: string }>;
  groups: Record<Locale, Map<string, string>>;
  skills: Record<Locale, Map<string, string>>;
  relations: Map<string, { essential: string[]; optional: string[] }>;
  ams: { uri: string; code: string; title: string; exact: boolean }[];
  /** Addresses that stand in a file twice; the first record counts. */
  twice: string[];
  /** Records that could not be read in tables that only add labels. */
  damaged: ContentProblem[];
}

type Reader = (
  file: string,
  columns: readonly string[],
  onRow: OnRow,
  more?: Pick<CsvOptions, 'header' | 'onSkip'>,
) => Promise<void>;

/** Streams all files. One that is missing or damaged is a problem, and nothing is imported. */
export async function readEsco(places: EscoPlaces, onProgress: (file: string) => void): Promise<Parsed<EscoData>> {
  const data = buildEmpty();
  const problems: ContentProblem[] = [];
  const read: Reader = async (file, columns, onRow, more) => {
    onProgress(basename(file));
    problems.push(...(await readCsv(file, { label: file, columns, ...more }, onRow)));
  };
  for (const locale of locales) await readLanguage(locale, places[locale], data, read);
  await readRelations(places.relations, data, read);
  const header = 'Classification 1 URI';
  for (const file of places.skills ?? []) {
    const columns = [header, 'Classification 1 PrefLabel'];
    await read(file, columns, (row) => addSkill(data.skills.de, row[header], row[columns[1] ?? '']), {
      header,
      onSkip: (problem) => data.damaged.push(problem),
    });
  }
  if (places.ams !== undefined) {
    const [code = '', title = '', relation = ''] = amsColumns;
    const addCode: OnRow = (row) => {
      const { [header]: uri, [code]: value, [title]: name } = row;
      if (uri && value)
        data.ams.push({ uri, code: value, title: name ?? '', exact: /exactMatch$/.test(row[relation] ?? '') });
    };
    await read(places.ams, [header, ...amsColumns], addCode, { header });
  }
  if (!problems.length && !data.facts.size) {
    problems.push({ file: places.de, line: 1, column: 1, message: 'no occupation in it', hint: 'download it again' });
  }
  return problems.length ? { ok: false, problems } : { ok: true, value: data };
}

const amsColumns = ['Classification 2 ID', 'Classification 2 PrefLabel', 'Mapping relation'];

function buildEmpty(): EscoData {
  const pair = <T>() => ({ sl: new Map<string, T>(), de: new Map<string, T>() });
  return {
    occupations: pair(),
    facts: new Map(),
    groups: pair(),
    skills: pair(),
    relations: new Map(),
    ams: [],
    twice: [],
    damaged: [],
  };
}

async function readLanguage(locale: Locale, folder: string, data: EscoData, read: Reader): Promise<void> {
  const occupations = data.occupations[locale];
  const facts = locale === 'de' ? ['code', 'iscoGroup', 'modifiedDate'] : [];
  const addOccupation: OnRow = ({
    conceptUri: uri,
    preferredLabel: label,
    altLabels,
    code,
    iscoGroup,
    modifiedDate,
  }) => {
    if (!uri || !label) return;
    if (occupations.has(uri)) {
      data.twice.push(uri);
      return;
    }
    occupations.set(uri, { label, alternatives: split(altLabels) });
    if (code && iscoGroup) data.facts.set(uri, { code, isco: iscoGroup, modified: modifiedDate?.slice(0, 10) ?? '' });
  };
  const columns = ['conceptUri', 'preferredLabel'];
  await read(await find(folder, `occupations_${locale}`), [...columns, 'altLabels', ...facts], addOccupation);
  await read(await find(folder, `ISCOGroups_${locale}`), [...columns, 'code'], ({ code, preferredLabel }) => {
    if (code && preferredLabel) data.groups[locale].set(code, preferredLabel);
  });
  const skills = new RegExp(`^(skills|\\w+SkillsCollection)_${locale}\\.csv(\\.gz)?$`);
  for (const name of (await list(folder)).filter((file) => skills.test(file)).sort()) {
    await read(join(folder, name), columns, (row) => addSkill(data.skills[locale], row.conceptUri, row.preferredLabel));
  }
}

async function readRelations(folder: string, { relations }: EscoData, read: Reader): Promise<void> {
  const columns = ['occupationUri', 'relationType', 'skillUri'];
  await read(await find(folder, 'occupationSkillRelations'), columns, ({ occupationUri, relationType, skillUri }) => {
    if (!occupationUri || !skillUri || (relationType !== 'essential' && relationType !== 'optional')) return;
    const entry = relations.get(occupationUri) ?? { essential: [], optional: [] };
    entry[relationType].push(skillUri);
    relations.set(occupationUri, entry);
  });
}

function addSkill(skills: Map<string, string>, uri: string | undefined, label: string | undefined): void {
  if (uri && label && !skills.has(uri)) skills.set(uri, label.replace(/\s+/g, ' '));
}

/** Alternative labels stand on a line each, in the collections between `|`. */
function split(labels = ''): string[] {
  return labels.split(/[\n|]/).flatMap((label) => label.replace(/\s+/g, ' ').trim() || []);
}

/** A file of ESCO by the start of its name; the plain name where it is not there, so that its absence is told. */
async function find(folder: string, start: string): Promise<string> {
  const pattern = new RegExp(`^${start}(_[a-z]{2})?\\.csv(\\.gz)?$`);
  return join(folder, (await list(folder)).find((name) => pattern.test(name)) ?? `${start}.csv`);
}

async function list(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
