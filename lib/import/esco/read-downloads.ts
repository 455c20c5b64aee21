import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Locale, locales } from '#lib/i18n/locales';
import type { ContentProblem, Parsed } from '#lib/problem/problem';
import { type CsvOptions, type OnRow, readCsv } from '../csv';
import { Tally } from '../tally';

/** Paths of the ESCO downloads. */
export interface EscoPaths {
  /** Folders: the German files, the Slovenian ones, and occupationSkillRelations. */
  de: string;
  sl: string;
  relations: string;
  /** The table of correspondences between ESCO and the AMS-Berufssystematik. */
  ams?: string | undefined;
  /** More tables with German labels of competences. */
  skills?: readonly string[];
}

/** An occupation in one language. */
export interface EscoLabel {
  label: string;
  alternatives: string[];
}

/** The content of the files by ESCO address, groups by ISCO code. */
export interface EscoData {
  occupations: Record<Locale, Map<string, EscoLabel>>;
  /** From the German file; `origin` is file and line. */
  facts: Map<string, { code: string; isco: string; modified: string; origin: string }>;
  /** File and line in the Slovenian file. */
  slovenianLines: Map<string, string>;
  groups: Record<Locale, Map<string, string>>;
  skills: Record<Locale, Map<string, string>>;
  relations: Map<string, { essential: string[]; optional: string[] }>;
  ams: { uri: string; code: string; title: string; exact: boolean }[];
  /** What is left out, by reason. */
  tally: Tally;
  /** Unreadable records of tables that only add labels. */
  damaged: ContentProblem[];
}

type Reader = (
  file: string,
  columns: readonly string[],
  onRow: OnRow,
  more?: Pick<CsvOptions, 'header' | 'onSkip'>,
) => Promise<void>;

/** Streams all files; one that is missing or damaged is a problem. */
export async function readEsco(paths: EscoPaths, onProgress: (file: string) => void): Promise<Parsed<EscoData>> {
  const data = buildEmpty();
  const problems: ContentProblem[] = [];
  const read: Reader = async (file, columns, onRow, more) => {
    onProgress(basename(file));
    problems.push(...(await readCsv(file, { label: file, columns, ...more }, onRow)));
  };
  for (const locale of locales) await readLanguage(locale, paths[locale], data, read);
  await readRelations(paths.relations, data, read);
  const header = 'Classification 1 URI';
  for (const file of paths.skills ?? []) {
    const columns = [header, 'Classification 1 PrefLabel'];
    await read(file, columns, (row) => addSkill(data.skills.de, row[header], row[columns[1] ?? '']), {
      header,
      onSkip: (problem) => data.damaged.push(problem),
    });
  }
  if (paths.ams !== undefined) {
    const [code = '', title = '', relation = ''] = amsColumns;
    const addCode: OnRow = (row) => {
      const { [code]: value, [title]: name } = row;
      const uri = toConcept(row[header]);
      if (uri && value)
        data.ams.push({ uri, code: value, title: name ?? '', exact: /exactMatch$/.test(row[relation] ?? '') });
    };
    await read(paths.ams, [header, ...amsColumns], addCode, { header });
  }
  if (!problems.length) problems.push(...findMismatch(data, paths));
  return problems.length ? { ok: false, problems } : { ok: true, value: data };
}

/** Finds valid files that do not belong together: importing nothing would remove everything. */
function findMismatch({ occupations, facts, relations, ams }: EscoData, paths: EscoPaths): ContentProblem[] {
  const report = (file: string, message: string, hint: string) => [{ file, line: 1, column: 1, message, hint }];
  if (!facts.size) return report(paths.de, 'no occupation', 'download it again');
  const shared = [...facts.keys()].filter((uri) => occupations.sl.has(uri));
  const addresses = 'do the addresses (conceptUri) agree?';
  if (!shared.length) return report(paths.sl, 'no occupation is in both --de and --sl', addresses);
  if (!shared.some((uri) => relations.has(uri))) {
    const hint = 'relationType is "essential" or "optional", occupationUri the address of an occupation';
    return report(paths.relations, 'no relation belongs to an occupation', hint);
  }
  if (paths.ams !== undefined && !ams.some(({ code }) => isAmsCode(code))) {
    return report(paths.ams, 'no AMS code (six characters)', 'is this the table of another country?');
  }
  return [];
}

/** An address as ESCO writes it: some tools change it to `https:` or append a slash. */
function toConcept(uri = ''): string {
  return uri.replace(/^https:/, 'http:').replace(/\/+$/, '');
}

const amsColumns = ['Classification 2 ID', 'Classification 2 PrefLabel', 'Mapping relation'];

function buildEmpty(): EscoData {
  const pair = <T>() => ({ sl: new Map<string, T>(), de: new Map<string, T>() });
  return {
    occupations: pair(),
    facts: new Map(),
    slovenianLines: new Map(),
    groups: pair(),
    skills: pair(),
    relations: new Map(),
    ams: [],
    tally: new Tally(),
    damaged: [],
  };
}

/** Columns of occupations that are not imported. */
const unusedColumns = [
  ['description', 'descriptions'],
  ['hiddenLabels', 'hidden labels'],
  ['scopeNote', 'scope notes'],
  ['regulatedProfessionNote', 'notes on regulated professions'],
] as const;

async function readLanguage(locale: Locale, folder: string, data: EscoData, read: Reader): Promise<void> {
  const occupations = data.occupations[locale];
  const facts = locale === 'de' ? ['code', 'iscoGroup', 'modifiedDate'] : [];
  const addOccupation: OnRow = (row, line) => {
    const { preferredLabel: label, altLabels, code = '', iscoGroup = '', modifiedDate = '', status } = row;
    const uri = toConcept(row.conceptUri);
    const origin = `${file}:${line}`;
    if (!uri || !label) return data.tally.add('left out: occupations without an address or a name', origin);
    if (status === 'obsolete') return data.tally.add('left out: obsolete occupations', `${origin}  ${label}`);
    if (occupations.has(uri))
      return data.tally.add('left out: occupations with the address of another', `${origin}  ${uri}`);
    occupations.set(uri, { label, alternatives: split(altLabels) });
    if (locale === 'de') data.facts.set(uri, { code, isco: iscoGroup, modified: modifiedDate.slice(0, 10), origin });
    else data.slovenianLines.set(uri, origin);
    for (const [column, what] of unusedColumns)
      if (row[column]) data.tally.add(`not imported: ${what}`, `${origin}  ${label}`);
  };
  const columns = ['conceptUri', 'preferredLabel'];
  const file = await find(folder, `occupations_${locale}`);
  await read(file, [...columns, 'altLabels', ...facts], addOccupation);
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
  await read(await find(folder, 'occupationSkillRelations'), columns, (row) => {
    const [occupation, skill, kind] = [
      toConcept(row.occupationUri),
      toConcept(row.skillUri),
      row.relationType?.toLowerCase(),
    ];
    if (!occupation || !skill || (kind !== 'essential' && kind !== 'optional')) return;
    const entry = relations.get(occupation) ?? { essential: [], optional: [] };
    entry[kind].push(skill);
    relations.set(occupation, entry);
  });
}

function addSkill(skills: Map<string, string>, uri: string | undefined, label: string | undefined): void {
  const concept = toConcept(uri);
  if (concept && label && !skills.has(concept)) skills.set(concept, label.replace(/\s+/g, ' '));
}

/** True for a code of the AMS-Berufssystematik. */
export const isAmsCode = (code: string) => /^[0-9A-Z]{6}$/.test(code);

/** Alternative labels are separated by line breaks or, in the collections, by `|`. */
function split(labels = ''): string[] {
  return labels.split(/[\n|]/).flatMap((label) => label.replace(/\s+/g, ' ').trim() || []);
}

/** Finds a file of ESCO by the start of its name; returns the plain name of a missing one, to be reported. */
async function find(folder: string, start: string): Promise<string> {
  const pattern = new RegExp(`^${start}(_[a-z]{2})?\\.csv(\\.gz)?$`);
  return join(folder, (await list(folder)).find((name) => pattern.test(name)) ?? `${start}.csv`);
}

async function list(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
