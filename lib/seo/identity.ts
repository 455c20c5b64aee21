import { toUrl } from './site-url';

/** The name of an occupation among linked data: one for all languages, at the address of its open data. */
export function toOccupationId({ id }: { id: string }): string {
  return toUrl(`/data/occupations/${id}.json#occupation`);
}

/** The name of the set of all competences. */
export function toCompetenceSetId(): string {
  return toUrl('/data/competences.json');
}

/** The name of a competence: one for all languages. */
export function toCompetenceId({ id }: { id: string }): string {
  return `${toCompetenceSetId()}#${id}`;
}

/** The name of the site, to which its pages belong. */
export function toSiteId(): string {
  return toUrl('/#site');
}
