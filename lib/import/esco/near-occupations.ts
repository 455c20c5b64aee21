import type { EscoData } from './esco-data';
import type { Occupation } from './occupations';

/** Maps the address of each occupation to those right above it, then to those right below it, both by code. */
export function listNear(
  { broader }: Pick<EscoData, 'broader'>,
  occupations: readonly Occupation[],
): ReadonlyMap<string, readonly Occupation[]> {
  const byUri = new Map(occupations.map((occupation) => [occupation.uri, occupation]));
  // Above an occupation there is often a group of ISCO only.
  const above = new Map(
    occupations.map(({ uri }) => [uri, (broader.get(uri) ?? []).flatMap((other) => byUri.get(other) ?? [])]),
  );
  const below = new Map<string, Occupation[]>();
  for (const occupation of occupations)
    for (const { uri } of above.get(occupation.uri) ?? []) below.set(uri, [...(below.get(uri) ?? []), occupation]);
  return new Map(occupations.map(({ uri }) => [uri, [...(above.get(uri) ?? []), ...(below.get(uri) ?? [])]]));
}
