/** What of an address could not be used. The names are already listed with commas. */
interface Skipped {
  unknown(names: string): string;
  doubled(titles: string): string;
}

/** A search for an occupation to choose. */
type Picking = Record<'search' | 'searchButton' | 'found' | 'add' | 'already', string> & {
  notFound(query: string): string;
};

/** The words of the comparison of occupations in one language. */
export interface ComparisonMessages {
  comparison: Skipped &
    Picking &
    Record<
      | 'title'
      | 'description'
      | 'lead'
      | 'onlyOne'
      | 'remove'
      | 'clear'
      | 'differences'
      | 'everything'
      | 'noDifferences'
      | 'same'
      | 'facts'
      | 'ways'
      | 'byAll'
      | 'bySome'
      | 'onlyHere'
      | 'none'
      | 'counting'
      | 'pay'
      | 'change'
      | 'from'
      | 'start',
      string
    > & {
      surplus(most: number, titles: string): string;
      full(most: number): string;
    };
}
