import type { SearchDocument } from '#lib/search/search';
import { addTypo } from './mistakes';
import { buildRandom } from './random';

/** One in this many labels of a copy gets a unique word; the others get a word of another label. */
const newWords = 4;

/**
 * Multiplies documents: the real ones, then copies with another first word in each label. Most of these are real words,
 * since the vocabulary of a catalogue grows more slowly than its labels.
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
