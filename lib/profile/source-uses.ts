import type { Source } from '#lib/vocabulary/vocabulary';
import type { Profile } from './profile';
import { type SectionId, sectionIds } from './section-ids';

/** Maps each source of a profile to the sections that use it, both in page order. */
export function listSourceUses({ sections }: Pick<Profile, 'sections'>): Map<Source, Set<SectionId>> {
  const uses = new Map<Source, Set<SectionId>>();
  for (const id of sectionIds) {
    for (const source of [...(sections[id]?.sources ?? []), ...listOwn(sections, id)]) {
      uses.set(source, (uses.get(source) ?? new Set()).add(id));
    }
  }
  return uses;
}

/** The sources that entries of a section name themselves. */
function listOwn({ training, employment }: Profile['sections'], id: SectionId): Source[] {
  const entries = { training: training?.routes, employment: employment?.demand };
  return (entries[id as keyof typeof entries] ?? []).flatMap(({ sources }) => sources);
}
