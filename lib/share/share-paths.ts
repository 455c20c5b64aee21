import type { Locale } from '#lib/i18n/locales';
import { listProfilePaths } from '#lib/profile/profile-paths';
import { toShortPath } from '#lib/profile/short-path';
import type { ProfileSummary } from '#lib/profile/summary';

type Shared = Pick<ProfileSummary, 'id'> & { sections: Pick<ProfileSummary['sections'], 'classification'> };

/** The name of a profile in addresses that are typed or pasted: its AMS code, which no other has, or its id. */
export function toShareId({ id, sections }: Shared): string {
  const [title] = sections.classification?.ams ?? [];
  return title?.code.toLowerCase() ?? id;
}

/** The address of the QR code of a profile, a picture. */
export function toQrPath(profile: Shared): string {
  return `/qr/${toShareId(profile)}.svg`;
}

/** The address its QR code opens: the short one, or else its page in the first language it has. */
export function toCodedPath(profile: Shared & { texts: Partial<Record<Locale, { slug: string }>> }): string {
  const [first = '/'] = Object.values(listProfilePaths(profile));
  return toShortPath(profile) ?? first;
}
