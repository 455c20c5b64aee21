import type { Locale } from '#lib/i18n/locales';
import { CodeIndex } from './codes';
import { buildLabelIndex } from './label-index';
import { toCode, toTerms } from './normalise';
import { listReadings } from './readings';
import { scoreLabels } from './score';
import type { SearchDocument, SearchHit, SearchKind, SearchLabel } from './search-document';

export type { SearchDocument, SearchHit, SearchKind, SearchLabel } from './search-document';

export interface SearchOptions {
  /** Language of the reader: labels of all languages are searched; among equal matches this one comes first. */
  locale: Locale;
  limit: number;
  kinds?: readonly SearchKind[];
}

/** A built index. */
export interface SearchIndex<D extends SearchDocument> {
  /** Finds the documents that match a query, best first. */
  search(query: string, options: SearchOptions): SearchHit<D>[];
  /** The same for all kinds at once, best first within each. */
  searchKinds(query: string, locale: Locale): (kind: SearchKind) => SearchHit<D>[];
}

/** A hit needs this score, and this share of the best score. */
const leastScore = 0.28;
const leastShare = 0.55;
/** The same for fuzzy matches. */
const leastGuess = 0.5;

/** Order among labels that match equally well. */
const bonuses = { title: 0.03, form: 0.03, alternative: 0, related: -0.2, hidden: 0, ownLanguage: 0.04, curated: 0.03 };
/** Deducted for a code that is shared with another occupation. */
const relatedCode = 1;

/** Builds the index in slices, yielding to other work of the process between them. */
export async function buildSearchIndex<D extends SearchDocument>(documents: readonly D[]): Promise<SearchIndex<D>> {
  const index = await buildLabelIndex(documents);
  const codes = new CodeIndex(documents.map((document) => document.codes));
  const relatedCodes = new CodeIndex(documents.map((document) => document.relatedCodes ?? []));

  const collect = (query: string, locale: Locale): SearchHit<D>[] => {
    const best = new Map<number, SearchHit<D>>();
    const offer = (number: number, hit: Omit<SearchHit<D>, 'document'>) => {
      const document = documents[number];
      const known = best.get(number);
      if (!document || (known && isBefore(known, hit))) return;
      best.set(number, { document, ...hit });
    };
    const typed = toCode(query);
    if (typed) {
      const own = { sure: true, exact: false };
      for (const { document, score, code } of codes.list(typed)) offer(document, { ...own, score, matched: { code } });
      for (const { document, score, code } of relatedCodes.list(typed))
        offer(document, { ...own, score: score - relatedCode, matched: { code, related: true } });
      if (best.size || typed.named) return [...best.values()];
    }
    const terms = toTerms(query);
    // Single letters are only parts of names: `dipl. m. s.`
    if (terms.every(({ text }) => text.length === 1)) return [...best.values()];
    scoreLabels(index, listReadings(terms, index.words), (label, { score, sure, exact }) => {
      if (score < (sure ? leastScore : leastGuess)) return;
      const number = index.documents[label] ?? 0;
      const document = documents[number];
      const matched = document?.labels[label - (index.firstLabels[number] ?? 0)];
      if (!matched) return;
      offer(number, { score: score + toBonus(matched, document?.curated ?? false, locale), sure, exact, matched });
    });
    return [...best.values()];
  };

  return {
    search(query, { locale, limit, kinds }) {
      const hits = collect(query, locale);
      return select(kinds ? hits.filter(({ document }) => kinds.includes(document.kind)) : hits).slice(0, limit);
    },
    searchKinds(query, locale) {
      const hits = collect(query, locale);
      return (kind) => select(hits.filter(({ document }) => document.kind === kind));
    },
  };
}

/** The better of two hits: an exact one first, then the higher score. */
function isBefore(one: Pick<SearchHit<SearchDocument>, 'score' | 'sure'>, other: typeof one): boolean {
  return one.sure === other.sure ? one.score >= other.score : one.sure;
}

/** Sorts best first. A fuzzy hit ranks behind the others, and is kept beside them only where it scores higher. */
function select<D extends SearchDocument>(hits: readonly SearchHit<D>[]): SearchHit<D>[] {
  const all = hits.toSorted((a, b) => b.score - a.score);
  const cut = (list: readonly SearchHit<D>[]) => {
    const least = Math.min(list[0]?.score ?? 0, 1) * leastShare;
    return list.filter(({ score }) => score >= least);
  };
  const sure = cut(all.filter((hit) => hit.sure));
  const alike = cut(all.filter((hit) => !hit.sure && hit.score > (sure[0]?.score ?? 0)));
  return [...sure, ...alike];
}

function toBonus({ kind, locale }: SearchLabel, curated: boolean, reader: Locale): number {
  return bonuses[kind] + (locale === reader ? bonuses.ownLanguage : 0) + (curated ? bonuses.curated : 0);
}
