import { buildCatalogue } from '#lib/catalogue/catalogue';
import { readValid } from '../../fixtures/content';

/** The catalogue over the valid content. */
export const catalogue = buildCatalogue(await readValid());

/** Finds a competence that is known to exist. */
export function findCompetence(id: string) {
  const entry = catalogue.competences.find(id);
  if (!entry) throw new Error(`no competence "${id}"`);
  return entry;
}
