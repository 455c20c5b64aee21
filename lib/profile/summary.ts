import type { z } from 'zod';
import type { Locale } from '#lib/i18n/locales';
import type { Competence } from '#lib/vocabulary/vocabulary';
import { findUpdated } from './changes';
import { type CompetenceKind, competenceKinds, type NamedCompetences } from './named-competences';
import type { FactsSchema, Profile, ProfileText, Sections } from './profile';

/** The sections that lists and the search need of every profile. */
const listed = ['salary', 'german', 'levels', 'recognition', 'classification'] as const;

/**
 * The part of a profile held in memory: what lists, the search and other pages show. A tenth of the whole, which is
 * opened when its page is rendered.
 */
export interface ProfileSummary
  extends Pick<Profile, 'id' | 'officialTitle' | 'updated' | 'changes' | 'imported' | 'silent'> {
  texts: Partial<Record<Locale, Omit<ProfileText, 'prose'>>>;
  sections: Pick<Sections, (typeof listed)[number]>;
  named: readonly NamedCompetences[];
}

/** Summarises a profile for lists. */
export function toSummary(facts: z.output<FactsSchema>, texts: ProfileSummary['texts']): ProfileSummary {
  const { id, officialTitle, changes, imported, silent, sections } = facts;
  const updated = findUpdated(facts);
  const found = listed.flatMap((name) => (sections[name] ? [[name, sections[name]]] : []));
  return {
    id,
    officialTitle,
    ...(updated && { updated }),
    ...(changes && { changes }),
    ...(imported && { imported }),
    ...(silent && { silent }),
    texts,
    sections: Object.fromEntries(found),
    named: listNamed(sections),
  };
}

/** Lists the competences that the sections of a profile name. */
export function listNamed(sections: Sections): NamedCompetences[] {
  return competenceKinds.flatMap((kind) => {
    const { sources } = sections[kind] ?? {};
    return sources ? [{ kind, sources, competences: listCompetences(sections, kind) }] : [];
  });
}

function listCompetences(sections: Sections, kind: CompetenceKind): readonly Competence[] {
  if (kind !== 'professional' && kind !== 'transversal') return sections[kind]?.competences ?? [];
  return (sections[kind]?.competences ?? []).flatMap(({ competence, narrower = [] }) => [
    competence,
    ...narrower.flatMap(({ competence: below, examples = [] }) => [below, ...examples]),
  ]);
}
