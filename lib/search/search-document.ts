import type { Locale } from '#lib/i18n/locales';

/** A name of a document. */
export interface SearchLabel {
  locale: Locale;
  text: string;
  /**
   * `title`: the headline in both genders; `form`: the title in one gender or in its official form; `alternative`: a
   * synonym; `related`: the name of something nearby that leads here; `hidden`: a wrong or rude name. The last two are
   * never printed.
   */
  kind: 'title' | 'form' | 'alternative' | 'related' | 'hidden';
}

export type SearchKind = 'occupation' | 'competence' | 'area';

/** Something that can be found; callers may extend it. */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  /** Written or reviewed by an editor: ranks first among equals. */
  curated: boolean;
  labels: readonly SearchLabel[];
  /** Official codes, as `760152`, `2433` and `2433.6`. */
  codes: readonly string[];
  /** Codes of others that lead to it. */
  relatedCodes?: readonly string[];
}

/** A document and the label it was found by. */
export interface SearchHit<D extends SearchDocument> {
  document: D;
  /** 2 and more for codes, slightly above 1 for an exact label, less for a similar one. */
  score: number;
  /** False for a fuzzy match: a guess at what was meant. */
  sure: boolean;
  /** True where the query equals the matching label in some form. */
  exact: boolean;
  matched: SearchLabel | { code: string; related?: true };
}
