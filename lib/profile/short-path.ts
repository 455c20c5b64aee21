import type { ProfileSummary } from './summary';

/**
 * Builds the shortest official address of a profile, which leads to its page in the reader's language: its first AMS
 * code (`/760152`), which no other profile has; without one its BIS number (`/bis-1016`) or ESCO code (`/2431.5`).
 */
export function toShortPath({
  sections,
}: {
  sections: Pick<ProfileSummary['sections'], 'classification'>;
}): string | undefined {
  const { ams: [title] = [], bisId, esco = [] } = sections.classification ?? {};
  if (title) return `/${title.code}`;
  // The number alone may be that of an ISCO group, too; so may be an ESCO code without a dot.
  if (bisId !== undefined) return `/bis-${bisId}`;
  const code = esco.find(({ code }) => code.includes('.'))?.code;
  return code === undefined ? undefined : `/${code}`;
}
