import type { Competence, Source } from '#lib/vocabulary/vocabulary';

/** The sections of a profile that name competences, in page order. */
export const competenceKinds = ['basic', 'in-demand', 'professional', 'transversal', 'optional'] as const;
export type CompetenceKind = (typeof competenceKinds)[number];

/** The competences a section of a profile names, at all depths, with its sources. */
export interface NamedCompetences {
  kind: CompetenceKind;
  competences: readonly Competence[];
  sources: readonly Source[];
}
