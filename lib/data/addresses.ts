import type { Catalogue } from '#lib/catalogue/catalogue';
import { toShortPath } from '#lib/profile/short-path';
import type { ProfileSummary } from '#lib/profile/summary';
import { listDocuments } from './documents';
import { fileNames } from './json-schemas';
import { toDataPath } from './to-parts';

/** Lists the addresses of all published data; false where it is that of an imported profile, made on demand. */
export function listDataPaths(catalogue: Catalogue): Map<string, boolean> {
  const names = [...listDocuments().map(({ name }) => name), ...fileNames.map((name) => `schema/${name}.json`)];
  const profiles = [...indexByCode(catalogue), ...catalogue.profiles.map((profile) => [profile.id, profile] as const)];
  return new Map([
    ...names.map((name) => [toDataPath(name), true] as const),
    ...profiles.map(([name, { imported }]) => [toDataPath(`occupations/${name}.json`), !imported] as const),
  ]);
}

/** Finds a profile by its id or the code of its short address. */
export function findPublished(catalogue: Catalogue, name: string): ProfileSummary | undefined {
  return catalogue.findById(name) ?? indexByCode(catalogue).get(name);
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, ProfileSummary>>();

/** Built once for a version of the content. */
function indexByCode(catalogue: Catalogue): ReadonlyMap<string, ProfileSummary> {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = new Map<string, ProfileSummary>();
  for (const profile of catalogue.profiles) {
    const code = toShortPath(profile)?.slice(1);
    if (code !== undefined && !index.has(code)) index.set(code, profile);
  }
  indexes.set(catalogue, index);
  return index;
}
