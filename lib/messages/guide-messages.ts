/** The words of the guide to work in Austria. */
export interface GuideMessages {
  guide: Record<'steps' | 'start' | 'previous' | 'next' | 'sources', string> & {
    /** Above the title of a step. */
    step(number: number, count: number): string;
    /** What readers must know of all that the pages say; takes the day as of which they hold. */
    caution(date: string): string;
  };
}
