import type { Locale } from '#lib/i18n/locales';
import { CodeIndex } from './codes';
import type { SearchDocument, SearchHit, SearchKind, SearchLabel } from './document';
import { buildLabelIndex } from './label-index';
import { toCode, toTerms } from './normalise';
import { listReadings } from './readings';
import { scoreLabels } from './score';

export type { SearchDocument, SearchHit, SearchKind, SearchLabel } from './document';

export interface SearchOptions {
  /** The language of the reader: labels of both are searched, of two that match as well this one comes first. */
  locale: Locale;
  limit: number;
  kinds?: readonly SearchKind[];
}

/** What was built once and is asked again and again. */
export interface SearchIndex<D extends SearchDocument> {
  /** What fits a query, best first; nothing for a query that is like nothing there is. */
  search(query: string, options: SearchOptions): SearchHit<D>[];
}

/** Score below which a document is no answer, and share of the best one below which it is none beside that. */
const leastScore = 0.28;
const leastShare = 0.55;

/** What comes first among labels that match alike. */
const bonuses = { title: 0.03, form: 0.03, alternative: 0, related: -0.2, hidden: 0, ownLanguage: 0.04, curated: 0.03 };

/** Builds the index; gives way to other work of the process between slices. */
export async function buildSearchIndex<D extends SearchDocument>(documents: readonly D[]): Promise<SearchIndex<D>> {
  const index = await buildLabelIndex(documents);
  const codes = new CodeIndex(documents.map((document) => document.codes));

  const search = (query: string, { locale, limit, kinds }: SearchOptions): SearchHit<D>[] => {
    const best = new Map<number, SearchHit<D>>();
    const offer = (number: number, score: number, toMatched: (document: D) => SearchHit<D>['matched'] | undefined) => {
      if (score <= (best.get(number)?.score ?? 0)) return;
      const document = documents[number];
      if (!document || (kinds && !kinds.includes(document.kind))) return;
      const matched = toMatched(document);
      if (matched) best.set(number, { document, score, matched });
    };
    const code = toCode(query);
    if (code) for (const match of codes.list(code)) offer(match.document, match.score, () => ({ code: match.code }));
    scoreLabels(index, listReadings(toTerms(query), index.words), (label, score) => {
      if (score < leastScore) return;
      const number = index.documents[label] ?? 0;
      const document = documents[number];
      const found = document?.labels[label - (index.firstLabels[number] ?? 0)];
      if (found) offer(number, score + toBonus(found, document.curated, locale), () => found);
    });
    const hits = [...best.values()].sort((a, b) => b.score - a.score);
    const least = Math.min(hits[0]?.score ?? 0, 1) * leastShare;
    return hits.filter(({ score }) => score >= least).slice(0, limit);
  };
  return { search };
}

function toBonus({ kind, locale }: SearchLabel, curated: boolean, reader: Locale): number {
  return bonuses[kind] + (locale === reader ? bonuses.ownLanguage : 0) + (curated ? bonuses.curated : 0);
}
