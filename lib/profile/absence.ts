import type { SectionId } from './section-ids';

/** Why something is not there: a source was read and does not say, or nobody has collected it yet. */
export type Absence = 'silent' | 'notCollected';

/** Why a profile has no data for a section; on one page there is never another reason for it. */
export function findAbsence({ silent = [] }: { silent?: readonly SectionId[] | undefined }, id: SectionId): Absence {
  return silent.includes(id) ? 'silent' : 'notCollected';
}
