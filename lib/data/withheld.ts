import type { Profile } from '#lib/profile/profile';
import { type SectionId, sectionIds } from '#lib/profile/section-ids';
import { listSourceUses } from '#lib/profile/source-uses';
import type { ProfileSummary } from '#lib/profile/summary';
import type { Source } from '#lib/vocabulary/vocabulary';

/** True where the owner of a source lets anyone reuse it. */
const isOpen = ({ licence }: Source) => licence !== undefined;

/** True where a fact of a profile may be published: it is one of a curated profile, or its owners allow it. */
export function isPublished({ imported }: Pick<Profile, 'imported'>, sources: readonly Source[] = []): boolean {
  return !imported || sources.every(isOpen);
}

/** The pay and the levels of a profile, for other sites: without those that are not published. */
export function toOpenFacts(profile: Pick<ProfileSummary, 'imported' | 'sections'>) {
  const { salary, levels } = profile.sections;
  return {
    ...(salary && isPublished(profile, salary.sources) && { salary }),
    ...(levels && isPublished(profile, levels.sources) && { levels }),
  };
}

/** A part of a profile that is not published, and the sources that keep it from being so. */
export interface Withheld {
  part: string;
  sources: string[];
}

/**
 * Lists what must be left out of an imported profile, whose texts and lists are those of its sources. Of a curated one
 * nothing: the texts are ours, and the facts are single ones with source and date.
 */
export function listWithheld({ imported, sections }: Pick<Profile, 'imported' | 'sections'>): Withheld[] {
  if (!imported) return [];
  const closed = new Map<SectionId, string[]>();
  for (const [source, ids] of listSourceUses({ sections })) {
    if (!isOpen(source)) for (const id of ids) closed.set(id, [...(closed.get(id) ?? []), source.id]);
  }
  const withheld = sectionIds.flatMap((id) => {
    const sources = closed.get(id);
    if (!sources) return [];
    // Area, ISCO and ESCO say which occupation it is; they are not the AMS's own.
    const parts = id === 'classification' ? ['ams', 'bisId'].filter((key) => key in (sections[id] ?? {})) : [''];
    return parts.map((key) => ({ part: ['sections', id, key].filter(Boolean).join('.'), sources }));
  });
  const ofTexts = [...closed].flatMap(([id, sources]) => (id === 'classification' ? [] : sources));
  return ofTexts.length ? [{ part: 'texts.*.summary', sources: [...new Set(ofTexts)] }, ...withheld] : withheld;
}
