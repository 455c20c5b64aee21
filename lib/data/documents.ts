import type { Catalogue } from '#lib/catalogue/catalogue';
import { buildOpenApi } from './open-api';
import { toOccupationsCsv } from './to-csv';
import { toAreas, toCompetences, toOccupations, toQualifications } from './to-lists';
import { toTerms } from './to-terms';

/** A published file that is not a profile. */
interface Document {
  mediaType: string;
  build(catalogue: Catalogue): string;
}

const json = (build: (catalogue: Catalogue) => object): Document => ({
  mediaType: 'application/json',
  build: (catalogue) => formatJson(build(catalogue)),
});

/** Below `/data/`, by name. */
const documents: Readonly<Record<string, Document>> = {
  'occupations.json': json(toOccupations),
  'occupations.csv': { mediaType: 'text/csv; charset=utf-8', build: toOccupationsCsv },
  'competences.json': json(toCompetences),
  'areas.json': json(toAreas),
  'qualifications.json': json(toQualifications),
  'terms.jsonld': { ...json(toTerms), mediaType: 'application/ld+json' },
  'openapi.json': json(buildOpenApi),
};

/** Lists the names of the files below `/data/`, with their media types. */
export function listDocuments(): { name: string; mediaType: string }[] {
  return Object.entries(documents).map(([name, { mediaType }]) => ({ name, mediaType }));
}

/** Finds a file below `/data/` by its name. */
export function findDocument(name: string): Document | undefined {
  return Object.hasOwn(documents, name) ? documents[name] : undefined;
}

/** Formats published JSON: on lines of their own, keys cost little once compressed, and people read them too. */
export function formatJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
