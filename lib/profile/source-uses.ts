import type { Source } from '#lib/vocabulary/vocabulary';
import type { Profile } from './profile';
import { type SectionId, sectionIds } from './section-ids';

/** Maps each source of a profile to the sections that use it, both in page order. */
export function listSourceUses({ sections }: Pick<Profile, 'sections'>): Map<Source, Set<SectionId>> {
  const uses = new Map<Source, Set<SectionId>>();
  for (const id of sectionIds) {
    const routes = id === 'training' ? (sections.training?.routes ?? []).flatMap(({ sources }) => sources) : [];
    for (const source of [...(sections[id]?.sources ?? []), ...routes]) {
      uses.set(source, (uses.get(source) ?? new Set()).add(id));
    }
  }
  return uses;
}
