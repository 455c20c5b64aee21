/** The words of the change from one occupation to another in one language. */
export interface ChangeMessages {
  change: Record<
    | 'title'
    | 'description'
    | 'lead'
    | 'searchButton'
    | 'found'
    | 'already'
    | 'now'
    | 'goal'
    | 'other'
    | 'reverse'
    | 'compare'
    | 'brings'
    | 'bringsNothing'
    | 'adds'
    | 'addsNothing'
    | 'basic'
    | 'fromProfiles'
    | 'training'
    | 'noTraining'
    | 'whole'
    | 'pay'
    | 'noPay'
    | 'equal'
    | 'facts',
    string
  > & {
    /** A search for one end. */
    ends: Record<'from' | 'to', { search: string; add: string }>;
    unknown(names: string): string;
    doubled(titles: string): string;
    surplus(titles: string): string;
    notFound(query: string): string;
    /** How an end of the second pay compares with the first one. */
    higher(amount: string): string;
    lower(amount: string): string;
    /** The difference of both ends of pay, each in those words; no upper one where a figure has none. */
    difference(lower: string, upper: string | undefined): string;
    differentYears(from: string, to: string): string;
  };
}
