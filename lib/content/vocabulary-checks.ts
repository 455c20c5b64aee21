import { locales, sourceLocale } from '#lib/i18n/locales';
import type { ContentProblem } from '#lib/problem/problem';
import { suggest } from '#lib/problem/suggest';
import { toLanguageName } from '#lib/vocabulary/term';
import { toVocabularyFile, type VocabularyName } from '#lib/vocabulary/vocabulary';
import type { Located } from './json';

/** One vocabulary file. */
export interface VocabularyPart extends Located {
  file: string;
  /** The raw entries. */
  entries: readonly Entry[];
  /** The parsed entries by key. */
  known: ReadonlyMap<string, Entry>;
}

/** What the checks read of an entry; before it is parsed each value may be anything. */
export type Entry = {
  readonly [key in 'id' | 'eqf' | 'labels' | 'title' | 'groups' | 'broader' | 'sources']?: unknown;
} & {
  readonly [key in 'slug' | 'short' | 'code' | 'words' | 'area' | 'level']?: unknown;
};

export type Vocabularies = { [Name in VocabularyName]?: ReadonlyMap<string, Entry> };

/** The key of an entry: its id, or the EQF level in the frameworks. */
export function toKey({ id, eqf }: Entry): string | undefined {
  if (typeof id === 'string') return id;
  return eqf === undefined ? undefined : String(eqf);
}

/** Finds the text that says what an entry means, in the language of the sources. */
export function findSourceText({ labels, title }: Entry): unknown {
  return pick(pick(labels, sourceLocale), 'text') ?? pick(title, sourceLocale);
}

/** Keys that refer to another vocabulary; any vocabulary may have `sources`. */
const references: Partial<Record<VocabularyName, Partial<Record<keyof Entry, [noun: string, VocabularyName]>>>> = {
  competences: { area: ['competence area', 'competence-areas'] },
  'search-guides': { level: ['qualification level', 'qualification-levels'], area: ['area', 'areas'] },
};

/** Lists the keys of an entry that refer to others, each with their vocabulary. */
export function listReferenceKeys(name: VocabularyName): [key: string, VocabularyName][] {
  const others = Object.entries(references[name] ?? {}).map(([key, [, target]]): [string, VocabularyName] => [
    key,
    target,
  ]);
  return [['broader', name], ['sources', 'sources'], ...others];
}

/** Checks that sources, areas, levels and broader terms exist, and that no term is broader than itself. */
export function* checkReferences(
  name: VocabularyName,
  parts: readonly VocabularyPart[],
  vocabularies: Vocabularies,
): Generator<void, ContentProblem[]> {
  const problems: ContentProblem[] = [];
  // The earlier of two entries wins, so it is set last.
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
        const problem = { message: `unknown ${noun} "${id}"`, expected: `an id from ${place}`, ...(hint && { hint }) };
        problems.push({ file, ...locate([index, ...path]), ...problem });
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

/** Checks that no two entries of a vocabulary share a German term, slug, code, short name or word of a guide. */
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
      for (const { what, value, path } of listUnique(name, entry)) {
        // Two folders may have the same term under different ids.
        const taken = `${what === sourceTerm ? file : ''} ${what} ${value}`;
        const owner = owners.get(taken);
        owners.set(taken, owner ?? key);
        // Two folders may have the same entry.
        if (owner === undefined || owner === key) continue;
        const index = entries.findIndex((candidate) => toKey(candidate) === key);
        const message = `the ${what} "${value}" is already taken`;
        problems.push({ file, ...locate([index, ...path]), message, hint: `it is in "${owner}"` });
      }
    }
    if (name !== 'competences') continue;
    for (const [index, { id, slug }] of entries.entries()) {
      // An entry that an earlier folder replaces has no address.
      if (typeof id !== 'string' || merged.get(id) !== known.get(id)) continue;
      for (const locale of locales) {
        const own = pick(slug, locale);
        if (typeof own !== 'string') continue;
        // The id of a competence is its address in every language without a slug.
        const taken = `${locale} slug ${own}`;
        const owner = own !== id && merged.has(own) ? own : owners.get(taken);
        owners.set(taken, owner ?? id);
        const message = `the ${locale} slug "${own}" is already taken`;
        if (owner)
          problems.push({ file, ...locate([index, 'slug', locale]), message, hint: `it belongs to "${owner}"` });
      }
    }
  }
  return problems;
}

const sourceTerm = `${toLanguageName(sourceLocale)} term`;

function listUnique(name: VocabularyName, entry: Entry): { what: string; value: string; path: PropertyKey[] }[] {
  const { labels, code, slug, short, words } = entry;
  const unique: ReturnType<typeof listUnique> = [];
  const add = (what: string, value: unknown, path: PropertyKey[]) => {
    if (typeof value === 'string') unique.push({ what, value, path });
  };
  for (const locale of locales) {
    // Those of competences are compared with ids, too: see above.
    if (name !== 'competences') add(`${locale} slug`, pick(slug, locale), ['slug', locale]);
    add(`${locale} short name`, pick(short, locale), ['short', locale]);
    for (const [index, word] of toList(pick(words, locale)).entries()) {
      add('word', typeof word === 'string' ? word.toLowerCase() : undefined, ['words', locale, index]);
    }
  }
  add(sourceTerm, pick(pick(labels, sourceLocale), 'text'), ['labels', sourceLocale, 'text']);
  add('code', code, ['code']);
  return unique;
}

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function pick(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
