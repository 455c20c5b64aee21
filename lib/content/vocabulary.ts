import { z } from 'zod';
import { parseWith } from '#lib/problem/from-zod';
import type { ContentProblem, Parsed } from '#lib/problem/problem';
import { suggest } from '#lib/problem/suggest';
import {
  toKey,
  toVocabularyFile,
  type Vocabulary,
  type VocabularyName,
  vocabularySchemas,
} from '#lib/vocabulary/vocabulary';
import { type Located, parseJson } from './json';
import type { ContentFiles } from './read';

/** What an entry says about others; anything may stand there while the entry is not checked. */
type EntryWithReferences = { id?: string; broader?: string; sources?: unknown };

/** The vocabularies that could be read, and the problems of all. */
export interface ParsedVocabulary {
  vocabulary: Partial<Vocabulary>;
  problems: ContentProblem[];
}

/** Reads all files of `vocabulary/`. */
export function parseVocabulary({ label, files }: ContentFiles): ParsedVocabulary {
  const problems: ContentProblem[] = [];
  const maps: Record<string, ReadonlyMap<string, unknown>> = {};
  const located = new Map<VocabularyName, Located & { file: string; entries: unknown[] }>();
  for (const name of Object.keys(vocabularySchemas) as VocabularyName[]) {
    const file = `${label}/vocabulary/${name}.json`;
    const text = files.get(`vocabulary/${name}.json`);
    const json: Parsed<Located> = text === undefined ? missing(file) : parseJson(file, text);
    if (!json.ok) {
      problems.push(...json.problems);
      continue;
    }
    const list = parseWith(z.array(z.looseObject({})), file, json.value.value, json.value.locate);
    if (!list.ok) {
      problems.push(...list.problems);
      continue;
    }
    located.set(name, { ...json.value, file, entries: list.value });
    maps[name] = parseEntries(name, file, list.value, json.value, problems);
  }
  for (const { file, entries, locate } of located.values()) {
    problems.push(...checkReferences(file, entries, locate, maps.sources));
  }
  return { vocabulary: maps as Partial<Vocabulary>, problems };
}

function parseEntries(
  name: VocabularyName,
  file: string,
  entries: readonly object[],
  { locate }: Located,
  problems: ContentProblem[],
): ReadonlyMap<string, unknown> {
  const map = new Map<string, unknown>();
  const groups = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const parsed = parseWith(vocabularySchemas[name], file, entry, locate, [index]);
    if (!parsed.ok) problems.push(...parsed.problems);
    // An entry with a mistake still exists: others may refer to it without a problem of their own.
    const known = parsed.ok ? parsed.value : pickTexts(entry);
    const key = toKey(known);
    if (key === undefined) continue;
    for (const [position, { id }] of listGroups(parsed.ok ? parsed.value : {}).entries()) {
      const owner = groups.get(id);
      groups.set(id, owner ?? key);
      if (!owner) continue;
      const message = `the group "${id}" stands here twice`;
      problems.push({ file, ...locate([index, 'groups', position, 'id']), message, hint: `it stands in "${owner}"` });
    }
    if (map.has(key)) {
      const message = `the id "${key}" stands here twice`;
      problems.push({
        file,
        ...locate([index, 'id']),
        message,
        hint: 'each term stands in a vocabulary once',
      });
    }
    map.set(key, known);
  }
  return map;
}

/** What can be trusted of an entry with a mistake: the values that are texts. */
function pickTexts(entry: object): { id?: string } {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => typeof value === 'string'));
}

/** The groups of an area, once it is checked. */
function listGroups(entry: object): readonly { id: string }[] {
  return 'groups' in entry && Array.isArray(entry.groups) ? entry.groups : [];
}

/** `broader` names an entry of the same file and never leads back to itself; `sources` name sources. */
function checkReferences(
  file: string,
  entries: unknown[],
  locate: Located['locate'],
  sources: ReadonlyMap<string, unknown> | undefined,
): ContentProblem[] {
  const list = entries as EntryWithReferences[];
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  const ids = list.flatMap(({ id }) => (typeof id === 'string' ? id : []));
  return list.flatMap((entry, index) => {
    const problems: ContentProblem[] = [];
    const unknown = (path: PropertyKey[], noun: string, id: string, known: Iterable<string>) => {
      const hint = suggest(id, known);
      problems.push({
        file,
        ...locate([index, ...path]),
        message: `unknown ${noun} "${id}"`,
        expected: `an id from ${noun === 'source' ? toVocabularyFile('sources') : 'this file'}`,
        ...(hint && { hint }),
      });
    };
    if (typeof entry.broader === 'string' && !byId.has(entry.broader)) {
      unknown(['broader'], 'broader term', entry.broader, ids);
    } else if (leadsBack(entry, byId)) {
      const message = `"${entry.id}" is broader than itself`;
      problems.push({
        file,
        ...locate([index, 'broader']),
        message,
        hint: 'follow the "broader" ids and cut the circle',
      });
    }
    for (const [position, id] of (Array.isArray(entry.sources) ? entry.sources : []).entries()) {
      if (typeof id !== 'string' || !sources || sources.has(id)) continue;
      unknown(['sources', position], 'source', id, sources.keys());
    }
    return problems;
  });
}

function leadsBack(entry: EntryWithReferences, byId: ReadonlyMap<string | undefined, EntryWithReferences>): boolean {
  const seen = new Set<EntryWithReferences>();
  let above = byId.get(entry.broader ?? '');
  while (above && !seen.has(above)) {
    if (above === entry) return true;
    seen.add(above);
    above = byId.get(above.broader ?? '');
  }
  return false;
}

function missing(file: string): Parsed<Located> {
  const problem = {
    file,
    line: 1,
    column: 1,
    message: 'the file is missing',
    hint: 'create it, with [] if it is empty',
  };
  return { ok: false, problems: [problem] };
}
