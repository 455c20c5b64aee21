import type { ContentProblem } from '#lib/problem/problem';
import { suggest } from '#lib/problem/suggest';
import { toVocabularyFile } from '#lib/vocabulary/vocabulary';
import type { VocabularyPart } from './merge';

/** What an entry says of its address and area; anything may stand there while the entry is not checked. */
type CompetenceEntry = { id?: unknown; slug?: unknown; area?: unknown };

type Known = ReadonlyMap<string, unknown>;

/**
 * The area of a competence exists, and no Slovenian address leads to two of them: a slug is neither the slug nor the
 * id of another competence, in whatever folder.
 *
 * @param merged all competences that count, by id
 */
export function checkCompetences(
  parts: readonly VocabularyPart[],
  merged: Known | undefined,
  areas: Known | undefined,
): ContentProblem[] {
  const owners = new Map<string, string>();
  return parts.flatMap((part) =>
    (part.entries as CompetenceEntry[]).flatMap((entry, index) => {
      const problems: ContentProblem[] = [];
      const { id, slug, area } = entry;
      const report = (key: 'slug' | 'area', problem: Pick<ContentProblem, 'message' | 'expected' | 'hint'>) =>
        problems.push({ file: part.file, ...part.locate([index, key]), ...problem });
      if (typeof area === 'string' && areas && !areas.has(area)) {
        const hint = suggest(area, areas.keys());
        const expected = `an id from ${toVocabularyFile('competence-areas')}`;
        report('area', { message: `unknown competence area "${area}"`, expected, ...(hint && { hint }) });
      }
      // An entry that an earlier folder replaces has no address.
      if (typeof id !== 'string' || typeof slug !== 'string' || merged?.get(id) !== part.known.get(id)) return problems;
      const owner = slug !== id && merged?.has(slug) ? slug : owners.get(slug);
      owners.set(slug, owner ?? id);
      if (owner) report('slug', { message: `the slug "${slug}" is already taken`, hint: `it belongs to "${owner}"` });
      return problems;
    }),
  );
}
