import { buildSearchIndex, type SearchDocument, type SearchHit, type SearchIndex } from '#lib/search/search';
import { toOccupationDocument, toTermDocument } from '#lib/search/to-search-document';
import { readReal } from '../../content/real';

/** The content of the site as documents: occupations, competences and areas. */
async function readRealDocuments(): Promise<SearchDocument[]> {
  const { profiles, vocabulary } = await readReal();
  return [
    ...profiles.map(toOccupationDocument),
    ...[...vocabulary.competences.values()].map((term) => toTermDocument('competence', term)),
    ...[...vocabulary.areas.values()].map((term) => toTermDocument('area', term)),
  ];
}

let index: Promise<SearchIndex<SearchDocument>> | undefined;

/** The index of the content of the site, built once. */
export function readRealIndex(): Promise<SearchIndex<SearchDocument>> {
  index ??= readRealDocuments().then((documents) => buildSearchIndex(documents));
  return index;
}

/** What a failing test says: what was found, and by which name. */
export function formatHits(hits: readonly SearchHit<SearchDocument>[]): string[] {
  return hits.map(({ document, matched, score }) => {
    const name = 'code' in matched ? matched.code : matched.text;
    return `${document.id} (${name}) ${score.toFixed(2)}`;
  });
}
