import type { SearchDocument } from '#lib/search/search';
import { addTypo } from './mistakes';
import { buildRandom } from './random';

/** Of so many labels of a copy, one has a word that stands nowhere else; the others have one of another label. */
const newWords = 4;

/**
 * So many documents: the real ones, then copies of them with another first word in each label. Most of these are real
 * words too, as a bigger catalogue does not have as many more words as it has more labels.
 */
export function varyDocuments(documents: readonly SearchDocument[], count: number): SearchDocument[] {
  const random = buildRandom(count);
  return Array.from({ length: count }, (_, at) => {
    const document = documents[at % documents.length];
    if (!document) throw new Error('no document to vary');
    if (at < documents.length) return document;
    const others = random.pick(documents).labels;
    const labels = document.labels.map((label) => {
      const own = others.filter(({ locale }) => locale === label.locale);
      const [word = '', ...rest] = label.text.split(' ');
      const other = own.length ? random.pick(own).text.split(' ')[0] : word;
      const first = random.below(newWords) === 0 ? addTypo(word, random, 3) : other;
      return { ...label, text: [first, ...rest].join(' ') };
    });
    return { ...document, id: `${document.id}-${at}`, labels };
  });
}
