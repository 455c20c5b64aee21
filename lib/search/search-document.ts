import type { Locale } from '#lib/i18n/locales';

/** One name of a document. */
export interface SearchLabel {
  locale: Locale;
  text: string;
  /**
   * `title`: the headline in both genders; `form`: the title in one gender or as an office writes it; `alternative`: a
   * synonym; `related`: not a name of it, but who looks for that finds it here; `hidden`: a wrong or rude name. The last
   * two are never printed.
   */
  kind: 'title' | 'form' | 'alternative' | 'related' | 'hidden';
}

export type SearchKind = 'occupation' | 'competence' | 'area';

/** What can be found. Callers may carry more on it. */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  /** Written or checked by an editor: first among equals. */
  curated: boolean;
  labels: readonly SearchLabel[];
  /** Official codes, as `760152`, `2433` and `2433.6`. */
  codes: readonly string[];
  /** Codes that are not its own but lead to it. */
  relatedCodes?: readonly string[];
}

/** A document that was found, and by what. */
export interface SearchHit<D extends SearchDocument> {
  document: D;
  /** 2 and more for codes, somewhat above 1 for a label as it was typed, less for one that is only like it. */
  score: number;
  /** False where only the spelling is alike: a guess at what was meant. */
  sure: boolean;
  /** Whether the query is the label that matched, in some form. */
  exact: boolean;
  matched: SearchLabel | { code: string; related?: true };
}
