/** The words of the glossary and of the explanations of abbreviations. */
export interface GlossaryMessages {
  glossary: Record<'title' | 'description' | 'lead' | 'letters' | 'beside' | 'source' | 'undated' | 'more', string> & {
    /** The heading over the explanations where they are printed. */
    abbreviations: string;
  };
}
