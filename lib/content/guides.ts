import type { ContentProblem } from '#lib/problem/problem';
import { suggest } from '#lib/problem/suggest';
import { toVocabularyFile } from '#lib/vocabulary/vocabulary';
import type { VocabularyPart } from './merge';

type Known = ReadonlyMap<string, unknown>;

/** Levels and areas that guides of the search lead to exist. */
export function checkGuides(
  parts: readonly VocabularyPart[],
  levels: Known | undefined,
  areas: Known | undefined,
): ContentProblem[] {
  const targets = [
    { key: 'level', noun: 'qualification level', known: levels, place: toVocabularyFile('qualification-levels') },
    { key: 'area', noun: 'area', known: areas, place: toVocabularyFile('areas') },
  ];
  return parts.flatMap(({ file, entries, locate }) =>
    (entries as Record<string, unknown>[]).flatMap((entry, index) =>
      targets.flatMap(({ key, noun, known, place }): ContentProblem[] => {
        const id: unknown = entry[key];
        if (typeof id !== 'string' || !known || known.has(id)) return [];
        const hint = suggest(id, known.keys());
        const problem = { message: `unknown ${noun} "${id}"`, expected: `an id from ${place}`, ...(hint && { hint }) };
        return [{ file, ...locate([index, key]), ...problem }];
      }),
    ),
  );
}
