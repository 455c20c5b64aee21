import type { Catalogue } from '#lib/catalogue/catalogue';
import { toAreas, toCompetences, toOccupations, toQualifications } from './to-lists';

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
  'competences.json': json(toCompetences),
  'areas.json': json(toAreas),
  'qualifications.json': json(toQualifications),
};

/** Lists the names of the files below `/data/`. */
export function listDocuments(): string[] {
  return Object.keys(documents);
}

/** Finds a file below `/data/` by its name. */
export function findDocument(name: string): Document | undefined {
  return Object.hasOwn(documents, name) ? documents[name] : undefined;
}

/** Formats published JSON: on lines of their own, keys cost little once compressed, and people read them too. */
export function formatJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
