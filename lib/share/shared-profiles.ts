import type { Catalogue } from '#lib/catalogue/catalogue';
import { toQrPath } from './share-paths';

/** Lists the QR codes of all profiles; false where the profile is imported, to be drawn on demand. */
export function listQrPaths({ profiles }: Catalogue): [path: string, curated: boolean][] {
  return profiles.map((profile) => [toQrPath(profile), !profile.imported]);
}
