import { z } from 'zod';
import { parseWith } from '#lib/problem/from-zod';
import type { ContentProblem } from '#lib/problem/problem';
import { suggest } from '#lib/problem/suggest';
import {
  toKey,
  toVocabularyFile,
  type Vocabulary,
  type VocabularyName,
  vocabularySchemas,
} from '#lib/vocabulary/vocabulary';
import { checkCompetences } from './competences';
import { checkGuides } from './guides';
import { type Located, parseJson } from './json';
import { mergeVocabulary, type VocabularyPart } from './merge';
import type { ContentFiles } from './read';
import { checkTaken } from './taken';

/** What an entry says about others; anything may stand there while the entry is not checked. */
type EntryWithReferences = { id?: string; broader?: string; sources?: unknown };

const entriesSchema = z.array(z.looseObject({}));

/** The vocabularies that could be read, and the problems of all. */
export interface ParsedVocabulary {
  vocabulary: Partial<Vocabulary>;
  problems: ContentProblem[];
}

/** Reads the files of `vocabulary/` in all folders, the ones that come first in doubt first. */
export function parseVocabulary(folders: readonly ContentFiles[]): ParsedVocabulary {
  const problems: ContentProblem[] = [];
  const maps: Record<string, ReadonlyMap<string, unknown>> = {};
  const all: VocabularyPart[][] = [];
  const competences: VocabularyPart[] = [];
  const guides: VocabularyPart[] = [];
  for (const name of Object.keys(vocabularySchemas) as VocabularyName[]) {
    const path = `vocabulary/${name}.json`;
    const parts = folders.flatMap(({ label, files }) => {
      const text = files.get(path);
      return text === undefined ? [] : (parsePart(name, `${label}/${path}`, text, problems) ?? []);
    });
    const missing = folders.every(({ files }) => !files.has(path));
    if (missing) problems.push(absent(`${folders[0]?.label}/${path}`));
    if (!parts.length) continue;
    all.push(parts);
    maps[name] = mergeVocabulary(parts, problems);
    if (name === 'competences') competences.push(...parts);
    if (name === 'search-guides') guides.push(...parts);
  }
  for (const parts of all) {
    // The earlier of two entries counts, so it is put in last.
    const byId = new Map(parts.flatMap(({ entries }) => toReferences(entries)).reverse());
    for (const part of parts) problems.push(...checkReferences(part, byId, maps.sources));
    problems.push(...checkTaken(parts));
  }
  problems.push(...checkCompetences(competences, maps.competences, maps['competence-areas']));
  problems.push(...checkGuides(guides, maps['qualification-levels'], maps.areas));
  return { vocabulary: maps as Partial<Vocabulary>, problems };
}

function parsePart(
  name: VocabularyName,
  file: string,
  text: string,
  problems: ContentProblem[],
): VocabularyPart | undefined {
  const json = parseJson(file, text);
  if (!json.ok) {
    problems.push(...json.problems);
    return undefined;
  }
  const { value, locate } = json.value;
  const list = parseWith(entriesSchema, file, value, locate);
  if (!list.ok) {
    problems.push(...list.problems);
    return undefined;
  }
  const entries = list.value;
  return { value, locate, file, entries, known: parseEntries(name, file, entries, locate, problems) };
}

function parseEntries(
  name: VocabularyName,
  file: string,
  entries: readonly object[],
  locate: Located['locate'],
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

/** `broader` names an entry of the same vocabulary and never leads back to itself; `sources` name sources. */
function checkReferences(
  { file, entries, locate }: VocabularyPart,
  byId: ReadonlyMap<string | undefined, EntryWithReferences>,
  sources: ReadonlyMap<string, unknown> | undefined,
): ContentProblem[] {
  return (entries as EntryWithReferences[]).flatMap((entry, index) => {
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
      unknown(['broader'], 'broader term', entry.broader, listIds(byId));
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

/** Entries by id, for the way up through `broader`. */
function toReferences(entries: readonly unknown[]): [string | undefined, EntryWithReferences][] {
  return (entries as EntryWithReferences[]).map((entry) => [entry.id, entry]);
}

function listIds(byId: ReadonlyMap<unknown, unknown>): string[] {
  return [...byId.keys()].flatMap((id) => (typeof id === 'string' ? id : []));
}

function absent(file: string): ContentProblem {
  return { file, line: 1, column: 1, message: 'the file is missing', hint: 'create it, with [] if it is empty' };
}
