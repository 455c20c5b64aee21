import { z } from 'zod';
import { parseWith } from '#lib/problem/from-zod';
import { type ContentProblem, toFileProblem } from '#lib/problem/problem';
import { type Vocabulary, type VocabularyName, vocabularySchemas } from '#lib/vocabulary/vocabulary';
import type { ContentFolder } from './folder';
import { type Located, parseJson } from './json';
import {
  checkReferences,
  checkTaken,
  type Entry,
  findSourceText,
  toKey,
  type Vocabularies,
  type VocabularyPart,
} from './vocabulary-checks';

const names = Object.keys(vocabularySchemas) as VocabularyName[];
const toPath = (name: VocabularyName) => `vocabulary/${name}.json`;

/** Paths of all vocabulary files. */
export const vocabularyPaths: readonly string[] = names.map(toPath);

const entriesSchema = z.array(z.looseObject({}));

/** The vocabularies that could be parsed, and the problems in all of them. */
export interface ParsedVocabulary {
  vocabulary: Partial<Vocabulary>;
  problems: ContentProblem[];
}

/** Parses the files of `vocabulary/` in all folders; earlier folders take precedence. Yields after each entry. */
export function* parseVocabulary(folders: readonly ContentFolder[]): Generator<void, ParsedVocabulary> {
  const problems: ContentProblem[] = [];
  const vocabularies: Vocabularies = {};
  const read = new Map<VocabularyName, VocabularyPart[]>();
  for (const name of names) {
    const parts: VocabularyPart[] = [];
    let missing = true;
    for (const content of folders) {
      const text = content.read(toPath(name));
      if (text === undefined) continue;
      missing = false;
      const part = yield* parsePart(name, `${content.label}/${toPath(name)}`, text, problems);
      if (part) parts.push(part);
    }
    const hint = 'create it, with [] if it is empty';
    if (missing) problems.push(toFileProblem(`${folders[0]?.label}/${toPath(name)}`, 'the file is missing', hint));
    if (!parts.length) continue;
    read.set(name, parts);
    vocabularies[name] = mergeVocabulary(parts, problems);
  }
  for (const [name, parts] of read) {
    problems.push(...(yield* checkReferences(name, parts, vocabularies)));
    problems.push(...(yield* checkTaken(name, parts, vocabularies[name] ?? new Map())));
  }
  return { vocabulary: vocabularies as Partial<Vocabulary>, problems };
}

function* parsePart(
  name: VocabularyName,
  file: string,
  text: string,
  problems: ContentProblem[],
): Generator<void, VocabularyPart | undefined> {
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
  return { value, locate, file, entries, known: yield* parseEntries(name, file, entries, locate, problems) };
}

function* parseEntries(
  name: VocabularyName,
  file: string,
  entries: readonly Entry[],
  locate: Located['locate'],
  problems: ContentProblem[],
): Generator<void, ReadonlyMap<string, Entry>> {
  const known = new Map<string, Entry>();
  const groups = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    yield;
    const parsed = parseWith(vocabularySchemas[name], file, entry, locate, [index]);
    if (!parsed.ok) problems.push(...parsed.problems);
    // An entry with a mistake still exists, so references to it are not reported as well.
    const value: Entry = parsed.ok ? parsed.value : pickTexts(entry);
    const key = toKey(value);
    if (key === undefined) continue;
    for (const [position, { id }] of (parsed.ok ? listGroups(value) : []).entries()) {
      const owner = groups.get(id);
      groups.set(id, owner ?? key);
      if (!owner) continue;
      const message = `the group "${id}" appears twice`;
      problems.push({ file, ...locate([index, 'groups', position, 'id']), message, hint: `it is in "${owner}"` });
    }
    if (known.has(key)) {
      const message = `the id "${key}" appears twice`;
      problems.push({ file, ...locate([index, 'id']), message, hint: 'list each term once' });
    }
    known.set(key, value);
  }
  return known;
}

/** Keeps of an entry with a mistake what others are compared with: its texts and labels. */
function pickTexts(entry: Entry): Entry {
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => typeof value === 'string' || key === 'labels'),
  );
}

/** The groups of a checked area. */
function listGroups({ groups }: Entry): readonly { id: string }[] {
  return Array.isArray(groups) ? groups : [];
}

/**
 * Merges the files of one vocabulary. An entry of an earlier folder replaces one with the same id; if they do not mean
 * the same term, that is a problem. The groups of an area are merged.
 */
function mergeVocabulary(parts: readonly VocabularyPart[], problems: ContentProblem[]): Map<string, Entry> {
  const merged = new Map<string, Entry>();
  const owners = new Map<string, string>();
  for (const part of parts) {
    for (const [key, entry] of part.known) {
      const earlier = merged.get(key);
      if (earlier === undefined) {
        merged.set(key, entry);
        owners.set(key, part.file);
      } else if (findSourceText(earlier) !== findSourceText(entry)) {
        problems.push(conflict(part, key, String(findSourceText(earlier)), owners.get(key)));
      } else if (earlier.groups) {
        merged.set(key, { ...earlier, groups: mergeGroups(earlier, entry) });
      }
    }
  }
  return merged;
}

function mergeGroups(earlier: Entry, later: Entry): readonly { id: string }[] {
  const ids = new Set(listGroups(earlier).map(({ id }) => id));
  return [...listGroups(earlier), ...listGroups(later).filter(({ id }) => !ids.has(id))];
}

function conflict({ file, entries, locate }: VocabularyPart, key: string, text: string, owner = ''): ContentProblem {
  const index = entries.findIndex((entry) => toKey(entry) === key);
  return {
    file,
    ...locate([index, 'id']),
    message: `the id "${key}" means something else in another folder`,
    hint: `in ${owner} it is "${text}"; give one of the two another id`,
  };
}
