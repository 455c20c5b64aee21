import type { SearchDocument } from '#lib/search/search';
import { addTypo } from './mistakes';
import { buildRandom } from './random';

/** So many documents: the real ones, then copies of them with one word of each label varied. */
export function varyDocuments(documents: readonly SearchDocument[], count: number): SearchDocument[] {
  const random = buildRandom(count);
  return Array.from({ length: count }, (_, at) => {
    const document = documents[at % documents.length];
    if (!document) throw new Error('no document to vary');
    if (at < documents.length) return document;
    const labels = document.labels.map((label) => ({ ...label, text: addTypo(label.text, random, 3) }));
    return { ...document, id: `${document.id}-${at}`, labels };
  });
}
