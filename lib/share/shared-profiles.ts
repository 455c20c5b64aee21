import type { Catalogue } from '#lib/catalogue/catalogue';
import type { ProfileSummary } from '#lib/profile/summary';
import { toQrPath, toShareId } from './share-paths';

/** Lists the QR codes of all profiles; false where the profile is imported, to be drawn on demand. */
export function listQrPaths({ profiles }: Catalogue): [path: string, curated: boolean][] {
  return profiles.map((profile) => [toQrPath(profile), !profile.imported]);
}

/** Finds a profile by the name it has in a short address: an AMS code, or the id. */
export function findShared(catalogue: Catalogue, name: string): ProfileSummary | undefined {
  return indexByName(catalogue).get(name.toLowerCase()) ?? catalogue.findById(name);
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, ProfileSummary>>();

/** Built once for a version of the content. */
function indexByName(catalogue: Catalogue): ReadonlyMap<string, ProfileSummary> {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = new Map(catalogue.profiles.map((profile) => [toShareId(profile), profile]));
  indexes.set(catalogue, index);
  return index;
}
