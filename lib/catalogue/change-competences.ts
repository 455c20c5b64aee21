import type { Locale } from '#lib/i18n/locales';
import type { ProfileSummary } from '#lib/profile/summary';
import type { Competence } from '#lib/vocabulary/vocabulary';
import type { Catalogue } from './catalogue';
import { compareCompetences, type NeededCompetence } from './shared-competences';

/** A competence in a change of occupation. */
export interface ChangeCompetence {
  competence: Competence;
  /** True where it is a basic one of the new occupation. */
  basic: boolean;
}

/** Parts the competences of a new occupation into those that one brings and those to add, each with the basic ones first. */
export function listChangeCompetences(
  from: ProfileSummary,
  to: ProfileSummary,
  catalogue: Pick<Catalogue, 'competences'>,
  locale: Locale,
): { brings: readonly ChangeCompetence[]; adds: readonly ChangeCompetence[] } {
  const { byAll, onlyBy } = compareCompetences([from, to], catalogue, locale);
  const basic = new Set(to.named.flatMap(({ kind, competences }) => (kind === 'basic' ? competences : [])));
  const toList = (needed: readonly NeededCompetence[]) =>
    needed
      .map(({ entry: { competence } }) => ({ competence, basic: basic.has(competence) }))
      .sort((a, b) => Number(b.basic) - Number(a.basic));
  return { brings: toList(byAll), adds: toList(onlyBy[1]?.competences ?? []) };
}
