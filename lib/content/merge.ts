import type { ContentProblem } from '#lib/problem/problem';
import { toKey } from '#lib/vocabulary/vocabulary';
import type { Located } from './json';

/** The entries of one vocabulary file that was read. */
export interface VocabularyPart extends Located {
  file: string;
  /** The entries as they stand in the file. */
  entries: unknown[];
  /** The same, checked, by what they are found by. */
  known: ReadonlyMap<string, unknown>;
}

type Comparable = {
  de?: unknown;
  title?: { de?: unknown };
  groups?: readonly { id: string }[];
};

/**
 * Puts the files of one vocabulary together. An entry of an earlier folder wins over one of the same id; where the two
 * do not mean the same German term, that is a problem. The groups of an area are put together.
 */
export function mergeVocabulary(parts: readonly VocabularyPart[], problems: ContentProblem[]): Map<string, unknown> {
  const merged = new Map<string, unknown>();
  const owners = new Map<string, string>();
  for (const part of parts) {
    for (const [key, entry] of part.known) {
      const earlier = merged.get(key) as Comparable | undefined;
      if (earlier === undefined) {
        merged.set(key, entry);
        owners.set(key, part.file);
      } else if (toGerman(earlier) !== toGerman(entry as Comparable)) {
        problems.push(conflict(part, key, String(toGerman(earlier)), owners.get(key)));
      } else if (earlier.groups) {
        merged.set(key, { ...earlier, groups: mergeGroups(earlier, entry as Comparable) });
      }
    }
  }
  return merged;
}

function toGerman({ de, title }: Comparable): unknown {
  return de ?? title?.de;
}

function mergeGroups({ groups = [] }: Comparable, later: Comparable) {
  const ids = new Set(groups.map(({ id }) => id));
  return [...groups, ...(later.groups ?? []).filter(({ id }) => !ids.has(id))];
}

function conflict({ file, entries, locate }: VocabularyPart, key: string, german: string, owner = ''): ContentProblem {
  const index = entries.findIndex((entry) => toKey(entry as { id?: string; eqf?: number }) === key);
  return {
    file,
    ...locate([index, 'id']),
    message: `the id "${key}" means something else in another folder`,
    hint: `in ${owner} it is "${german}"; give one of the two another id`,
  };
}
