import type { Catalogue } from '#lib/catalogue/catalogue';
import type { ProfileSummary } from '#lib/profile/summary';
import { toQrPath } from './share-paths';

/** Lists the QR codes of all profiles; false where the profile is imported, to be drawn on demand. */
export function listQrPaths({ profiles }: Catalogue): [path: string, curated: boolean][] {
  return profiles.map((profile) => [toQrPath(profile), !profile.imported]);
}

/** Finds a profile by its id or by an official code that is its own. */
export function findShared({ codes, findById }: Catalogue, name: string): ProfileSummary | undefined {
  const { profiles = [], near } = codes.find(name) ?? {};
  const [profile, ...others] = near ? [] : profiles;
  return findById(name.toLowerCase()) ?? (others.length ? undefined : profile);
}
