import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Locale, locales } from '#lib/i18n/locales';
import { readCsv } from '#lib/import/csv';
import { toTitles } from '#lib/import/esco/titles';
import { formatProblems } from '#lib/problem/problem';
import type { SearchDocument, SearchLabel } from '#lib/search/search';

/** An AMS title and the documents it maps to. */
export interface AmsTitle {
  code: string;
  title: string;
  ids: Set<string>;
  /** True for an exact or close match by the official table. */
  near: boolean;
}

export interface EscoDocuments {
  /** Without the AMS titles. */
  documents: SearchDocument[];
  /** With the AMS titles, as an import adds them. */
  withAms: SearchDocument[];
  ams: AmsTitle[];
}

/** The folder of the ESCO data, where there is one. */
export const escoFolder =
  process.env.ESCO_DATA ?? fileURLToPath(new URL('../../../../shared/data/esco', import.meta.url));
export const hasEsco = existsSync(escoFolder);

interface Names {
  label: string;
  alternatives: string[];
}

/** The ESCO occupations that exist in both languages, as documents. */
export async function readEscoDocuments(): Promise<EscoDocuments> {
  const names = { sl: new Map<string, Names>(), de: new Map<string, Names>() };
  const codes = new Map<string, Set<string>>();
  const addNames = (locale: Locale) => (row: Readonly<Record<string, string>>) => {
    const { conceptUri: uri = '', preferredLabel: label = '', altLabels = '', code, iscoGroup } = row;
    names[locale].set(uri, { label, alternatives: altLabels.split(/[\n|]/).flatMap((text) => text.trim() || []) });
    if (code && iscoGroup) codes.set(uri, new Set([code, iscoGroup]));
  };
  await read('v1.2.0-de/occupations_de.csv', addNames('de'));
  await read('v1.0.8-sl/occupations_sl.csv', addNames('sl'));
  const ams = new Map<string, AmsTitle>();
  const header = 'Classification 1 URI';
  const addAms = (row: Readonly<Record<string, string>>) => {
    const { [header]: uri = '', 'Classification 2 ID': code = '', 'Classification 2 PrefLabel': title = '' } = row;
    if (!code || !names.sl.has(uri) || !codes.has(uri)) return;
    codes.get(uri)?.add(code);
    const entry = ams.get(code) ?? { code, title, ids: new Set(), near: false };
    entry.ids.add(uri);
    entry.near ||= /(exact|close)Match$/.test(row['Mapping relation'] ?? '');
    ams.set(code, entry);
  };
  await read('crosswalks/AT_mapping.csv', addAms, header);
  const documents = [...names.de.keys()].flatMap((uri): SearchDocument[] => {
    if (!names.sl.has(uri)) return [];
    const labels = locales.flatMap((locale) => toLabels(locale, names[locale].get(uri)));
    return [{ id: uri, kind: 'occupation', curated: false, labels, codes: [...(codes.get(uri) ?? [])] }];
  });
  const titles = new Map<string, SearchLabel[]>();
  for (const { title, ids } of ams.values()) {
    for (const id of ids) {
      titles.set(id, [...(titles.get(id) ?? []), { locale: 'de', text: title, kind: 'related' }]);
    }
  }
  const withAms = documents.map((one) => ({ ...one, labels: [...one.labels, ...(titles.get(one.id) ?? [])] }));
  return { documents, withAms, ams: [...ams.values()] };
}

function toLabels(locale: Locale, names: Names | undefined): SearchLabel[] {
  if (!names) return [];
  const { title, feminine, masculine } = toTitles(locale, names.label);
  const labels = new Map<string, SearchLabel>([[title, { locale, text: title, kind: 'title' }]]);
  const add = (text: string, kind: SearchLabel['kind']) => {
    if (!labels.has(text)) labels.set(text, { locale, text, kind });
  };
  for (const text of [feminine, masculine]) add(text, 'form');
  for (const text of names.alternatives) add(text, 'alternative');
  return [...labels.values()];
}

async function read(file: string, onRow: (row: Readonly<Record<string, string>>) => void, header?: string) {
  const columns = header === undefined ? ['conceptUri', 'preferredLabel', 'altLabels'] : [header];
  const problems = await readCsv(
    join(escoFolder, file),
    { label: file, columns, ...(header === undefined ? {} : { header }) },
    onRow,
  );
  if (problems.length) throw new Error(formatProblems(problems));
}
