/** The words of the sheet for a conversation about an occupation in one language. */
export interface SheetMessages {
  sheet: Record<
    'name' | 'steps' | 'vacancies' | 'searchWord' | 'recognition' | 'notes' | 'sources' | 'whole',
    string
  > & {
    title(occupation: string): string;
    describe(summary: string): string;
  };
}
