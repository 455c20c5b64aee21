import { locales } from '#lib/i18n/locales';
import type { ContentProblem } from '#lib/problem/problem';
import { suggest } from '#lib/problem/suggest';
import { toVocabularyFile, type VocabularyName } from '#lib/vocabulary/vocabulary';
import type { Located } from './json';

/** The entries of one vocabulary file that was read. */
export interface VocabularyPart extends Located {
  file: string;
  /** The entries as they stand in the file. */
  entries: readonly Entry[];
  /** The same, checked, by what they are found by. */
  known: ReadonlyMap<string, Entry>;
}

/** What the checks ask of an entry; anything may stand there while it is not checked. */
export type Entry = { readonly [key in 'id' | 'eqf' | 'de' | 'title' | 'groups' | 'broader' | 'sources']?: unknown } & {
  readonly [key in 'slug' | 'short' | 'code' | 'words' | 'area' | 'level']?: unknown;
};

export type Vocabularies = { [Name in VocabularyName]?: ReadonlyMap<string, Entry> };

/** What an entry is found by: its id, or the EQF level of a step of the frameworks. */
export function toKey({ id, eqf }: Entry): string | undefined {
  if (typeof id === 'string') return id;
  return eqf === undefined ? undefined : String(eqf);
}

/** Keys that name an entry of another vocabulary; `sources` may stand in all. */
const references: Partial<Record<VocabularyName, Partial<Record<keyof Entry, [noun: string, VocabularyName]>>>> = {
  competences: { area: ['competence area', 'competence-areas'] },
  'search-guides': { level: ['qualification level', 'qualification-levels'], area: ['area', 'areas'] },
};

/** What entries name exists: sources, areas and levels, and broader terms, which never lead back. */
export function* checkReferences(
  name: VocabularyName,
  parts: readonly VocabularyPart[],
  vocabularies: Vocabularies,
): Generator<void, ContentProblem[]> {
  const problems: ContentProblem[] = [];
  // The earlier of two entries counts, so it is put in last.
  const all = parts.flatMap(({ entries }) => entries).reverse();
  const byId = new Map(all.flatMap((entry) => (typeof entry.id === 'string' ? [[entry.id, entry]] : [])));
  for (const { file, entries, locate } of parts) {
    for (const [index, entry] of entries.entries()) {
      yield;
      const check = (
        id: unknown,
        path: PropertyKey[],
        noun: string,
        known: Vocabularies[VocabularyName],
        place: string,
      ) => {
        if (typeof id !== 'string' || !known || known.has(id)) return;
        const hint = suggest(id, known.keys());
        const told = { message: `unknown ${noun} "${id}"`, expected: `an id from ${place}`, ...(hint && { hint }) };
        problems.push({ file, ...locate([index, ...path]), ...told });
      };
      check(entry.broader, ['broader'], 'broader term', byId, 'this file');
      if (leadsBack(entry, byId)) {
        const message = `"${entry.id}" is broader than itself`;
        const hint = 'follow the "broader" ids and cut the circle';
        problems.push({ file, ...locate([index, 'broader']), message, hint });
      }
      for (const [position, id] of toList(entry.sources).entries()) {
        check(id, ['sources', position], 'source', vocabularies.sources, toVocabularyFile('sources'));
      }
      for (const [key, [noun, target]] of Object.entries(references[name] ?? {})) {
        check(entry[key as keyof Entry], [key], noun, vocabularies[target], toVocabularyFile(target));
      }
    }
  }
  return problems;
}

function leadsBack(entry: Entry, byId: ReadonlyMap<string, Entry>): boolean {
  const seen = new Set<Entry>();
  const findBroader = ({ broader }: Entry) => (typeof broader === 'string' ? byId.get(broader) : undefined);
  let above = findBroader(entry);
  while (above && !seen.has(above)) {
    if (above === entry) return true;
    seen.add(above);
    above = findBroader(above);
  }
  return false;
}

/** What belongs to one entry of a vocabulary each: German terms, slugs, codes, short names and words of guides. */
export function* checkTaken(
  name: VocabularyName,
  parts: readonly VocabularyPart[],
  merged: ReadonlyMap<string, Entry>,
): Generator<void, ContentProblem[]> {
  const problems: ContentProblem[] = [];
  const owners = new Map<string, string>();
  for (const { file, known, entries, locate } of parts) {
    for (const [key, entry] of known) {
      yield;
      for (const { what, value, path } of listClaims(entry)) {
        // Two folders may name a term alike, as their ids differ.
        const claim = `${what === 'German term' ? file : ''} ${what} ${value}`;
        const owner = owners.get(claim);
        owners.set(claim, owner ?? key);
        // The same entry may stand in two folders.
        if (owner === undefined || owner === key) continue;
        const index = entries.findIndex((candidate) => toKey(candidate) === key);
        const message = `the ${what} "${value}" is already taken`;
        problems.push({ file, ...locate([index, ...path]), message, hint: `it stands in "${owner}"` });
      }
    }
    if (name !== 'competences') continue;
    for (const [index, { id, slug }] of entries.entries()) {
      // An entry that an earlier folder replaces has no address.
      if (typeof id !== 'string' || typeof slug !== 'string' || merged.get(id) !== known.get(id)) continue;
      // The German address of a competence is its id, and a Slovenian one without a slug, too.
      const owner = slug !== id && merged.has(slug) ? slug : owners.get(`slug ${slug}`);
      owners.set(`slug ${slug}`, owner ?? id);
      const message = `the slug "${slug}" is already taken`;
      if (owner) problems.push({ file, ...locate([index, 'slug']), message, hint: `it belongs to "${owner}"` });
    }
  }
  return problems;
}

function listClaims({ de, code, slug, short, words }: Entry): { what: string; value: string; path: PropertyKey[] }[] {
  const claims: ReturnType<typeof listClaims> = [];
  const claim = (what: string, value: unknown, path: PropertyKey[]) => {
    if (typeof value === 'string') claims.push({ what, value, path });
  };
  for (const locale of locales) {
    claim(`${locale} slug`, pick(slug, locale), ['slug', locale]);
    claim(`${locale} short name`, pick(short, locale), ['short', locale]);
    for (const [index, word] of toList(pick(words, locale)).entries()) {
      claim('word', typeof word === 'string' ? word.toLowerCase() : undefined, ['words', locale, index]);
    }
  }
  claim('German term', de, ['de']);
  claim('code', code, ['code']);
  return claims;
}

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function pick(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
