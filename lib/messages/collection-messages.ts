/** The words of the collection of profiles in one language. Functions take values that are already formatted. */
export interface CollectionMessages {
  collection: Record<
    | 'title'
    | 'description'
    | 'lead'
    | 'search'
    | 'searchButton'
    | 'found'
    | 'add'
    | 'already'
    | 'up'
    | 'down'
    | 'remove'
    | 'clear'
    | 'compare'
    | 'german'
    | 'languages'
    | 'both'
    | 'handout'
    | 'address'
    | 'qr',
    string
  > & {
    chosen(count: number): string;
    /** Names that the address has and the site does not. */
    unknown(names: string): string;
    doubled(titles: string): string;
    surplus(most: number, titles: string): string;
    full(most: number): string;
    /** A link to the comparison of the first ones. */
    compareFirst(most: number): string;
    notFound(query: string): string;
    made(date: string): string;
  };
}
