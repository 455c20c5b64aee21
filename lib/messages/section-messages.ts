import type { SectionId } from '#lib/profile/section-ids';

/** The names of the sections of a profile in one language. */
export interface SectionMessages {
  sections: Record<SectionId, string>;
  /** The names in a list of sections, where what stands around them says the rest. */
  shortSections: Record<SectionId, string>;
}
