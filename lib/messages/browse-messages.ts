import type { Locale } from '#lib/i18n/locales';
import type { PluralForms } from '#lib/i18n/plural';

/** The lists one can look through; `letters` is the one from A to Z. */
export type BrowseList = 'areas' | 'education' | 'german-levels' | 'isco' | 'competences' | 'letters';

/** The words of one kind of list. `describe` takes the name of one of its entries and names of occupations. */
interface ListMessages {
  /** The heading of the page with all entries. */
  title: string;
  /** Short, for the way to the page. */
  short: string;
  description: string;
  lead: string;
  describe(name: string, examples: string): string;
}

/** The words of the lists of occupations in one language. */
export interface BrowseMessages<L extends Locale> {
  browse: {
    /** »Occupations by«, followed by the links of `by`. */
    by: string;
    ways: Record<BrowseList, string>;
    /** Nouns after a number in the cases that the sentences below ask for. */
    known: PluralForms[L];
    unknown: PluralForms[L];
    search: string;
    narrowByArea: string;
    narrowByLevel: string;
    /** Where a page shows only the start of a long list. */
    first(shown: string): string;
    all: string;
    education: ListMessages & { unknown(occupations: string, why: string): string };
    /** The page with all levels of the qualification frameworks. */
    frameworks: Record<
      'title' | 'short' | 'description' | 'lead' | 'ladder' | 'eqf' | 'austria' | 'slovenia',
      string
    > & {
      /** What readers must not conclude from a level: a warning and its reason. */
      cautions: readonly (readonly [warning: string, reason: string])[];
      noneNamed: string;
      contacts: string;
      /** Before the link to the page of recognition. */
      decides: string;
      /** Before the lists of occupations of a level. */
      occupations: string;
    };
    german: ListMessages & {
      entryTitle(level: string): string;
      /** How to find one's own level, and what the sources say of tests. */
      tests: Record<'title' | 'own' | 'exams' | 'ask', string>;
      known(occupations: string): string;
      unknown(occupations: string, why: string): string;
    };
    isco: ListMessages & {
      unknown(occupations: string): string;
      group: string;
      official: string;
      major(code: string, name: string): string;
    };
  };
}
