import type { SectionId } from './section-ids';

/** Why data is missing: the source that was read does not say, or nobody has collected it yet. */
export type Absence = 'silent' | 'notCollected';

/** Tells why a profile has no data for a section; a page gives the same reason everywhere. */
export function findAbsence({ silent = [] }: { silent?: readonly SectionId[] | undefined }, id: SectionId): Absence {
  return silent.includes(id) ? 'silent' : 'notCollected';
}
