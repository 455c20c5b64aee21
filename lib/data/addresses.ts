import type { Catalogue } from '#lib/catalogue/catalogue';
import { findByIdOrCode } from '#lib/catalogue/find-by-id-or-code';
import { toShortPath } from '#lib/profile/short-path';
import { listDocuments } from './documents';
import { fileNames } from './json-schemas';
import { toDataPath } from './to-parts';

/** Lists the addresses of all published data; false where it is that of an imported profile, made on demand. */
export function listDataPaths(catalogue: Catalogue): Map<string, boolean> {
  const names = [...listDocuments().map(({ name }) => name), ...fileNames.map((name) => `schema/${name}.json`)];
  const paths = new Map(names.map((name) => [toDataPath(name), true]));
  for (const profile of catalogue.profiles) {
    const code = toShortPath(profile)?.slice(1);
    const isOwn = code !== undefined && findByIdOrCode(catalogue, code) === profile;
    for (const name of [...(isOwn ? [code] : []), profile.id])
      paths.set(toDataPath(`occupations/${name}.json`), !profile.imported);
  }
  return paths;
}
