import type { Catalogue } from '#lib/catalogue/catalogue';
import { locales } from '#lib/i18n/locales';
import { toCompetenceId, toCompetenceSetId, toOccupationId } from '#lib/seo/identity';
import { toUrl } from '#lib/seo/site-url';
import type { Published } from './list-schemas';
import { toCompetences, toOccupations } from './to-lists';
import { ownLicence, type PublishedTerm, toDataPath } from './to-parts';

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  notation: 'skos:notation',
  termCode: 'schema:termCode',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  inDefinedTermSet: { '@id': 'schema:inDefinedTermSet', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  broader: { '@id': 'skos:broader', '@type': '@id' },
  broadMatch: { '@id': 'skos:broadMatch', '@type': '@id' },
  exactMatch: { '@id': 'skos:exactMatch', '@type': '@id' },
  closeMatch: { '@id': 'skos:closeMatch', '@type': '@id' },
  narrowMatch: { '@id': 'skos:narrowMatch', '@type': '@id' },
  page: { '@id': 'schema:url', '@type': '@id' },
  license: { '@id': 'dcterms:license', '@type': '@id' },
};

/** Builds the occupations and competences as SKOS concepts and schema.org terms, in JSON-LD. */
export function toTerms(catalogue: Catalogue) {
  const schemes = { occupation: toUrl(toDataPath('occupations.json')), competence: toCompetenceSetId() };
  const begin = (kind: keyof typeof schemes, { id, labels, pages }: Concept) => ({
    id: kind === 'occupation' ? toOccupationId({ id }) : toCompetenceId({ id }),
    type: ['skos:Concept', 'schema:DefinedTerm'],
    prefLabel: toPrefLabel(labels),
    inScheme: schemes[kind],
    inDefinedTermSet: schemes[kind],
    page: Object.values(pages),
  });
  const occupations = toOccupations(catalogue).occupations.map((entry) => ({
    ...begin('occupation', { ...entry, labels: entry.titles }),
    topConceptOf: schemes.occupation,
    ...(entry.ams && { notation: entry.ams }),
    ...toMatches(entry, catalogue),
  }));
  const competences = toCompetences(catalogue).competences.map((entry) => ({
    ...begin('competence', entry),
    ...(entry.bisId !== undefined && { termCode: String(entry.bisId) }),
    ...(entry.broader === undefined
      ? { topConceptOf: schemes.competence }
      : { broader: toCompetenceId({ id: entry.broader }) }),
  }));
  const sets = Object.values(schemes).map((id) => ({
    id,
    type: ['skos:ConceptScheme', 'schema:DefinedTermSet'],
    license: ownLicence.url,
  }));
  return { '@context': context, '@graph': [...sets, ...occupations, ...competences] };
}

type Concept = Pick<Published['competences']['competences'][number], 'id' | 'labels' | 'pages'>;

/** The labels that there are: a missing one must not look like one. */
function toPrefLabel(labels: PublishedTerm['labels']) {
  const known = locales.flatMap((locale) => {
    const { text } = labels[locale];
    return text === undefined ? [] : [[locale, text] as const];
  });
  return Object.fromEntries(known);
}

/** How an occupation relates to those of ESCO; what no person has confirmed is no more than close. */
function toMatches({ id, isco }: { id: string; isco?: string | undefined }, { findById }: Catalogue) {
  const matches: Record<string, string[]> = {};
  const add = (name: string, uri: string) => {
    matches[name] = [...(matches[name] ?? []), uri];
  };
  for (const { uri, match, confirmed = true } of findById(id)?.sections.classification?.esco ?? []) {
    if (!match) continue;
    add(match === 'exact' && !confirmed ? 'closeMatch' : `${match}Match`, uri);
  }
  if (isco !== undefined) add('broadMatch', `http://data.europa.eu/esco/isco/C${isco}`);
  return matches;
}
