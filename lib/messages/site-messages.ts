import type { Locale } from '#lib/i18n/locales';
import type { FooterPage } from '#lib/i18n/paths';
import type { PluralForms } from '#lib/i18n/plural';

/** The statuses of errors that have a page of their own words; any other has those of 500. */
export const errorStatuses = [400, 405, 408, 414, 417, 421, 431, 500, 501, 503] as const;

/** The words around the profiles in one language. */
export interface SiteMessages<L extends Locale> {
  site: Record<'skip' | 'home' | 'navigation' | 'breadcrumbs' | 'occupations' | 'footer', string> & {
    /** What a link to this language says on a page in another one. */
    thisPage: string;
    /** The link that reports a mistake, and the e-mail it opens. */
    report: { link: string; subject(title: string): string; body(url: string): string };
  };
  pages: Record<FooterPage, string>;
  home: Record<
    'welcome' | 'title' | 'description' | 'short' | 'lead' | 'areas' | 'latest' | 'subscribe' | 'all' | 'noProfileYet',
    string
  > & {
    /** What readers come with, above the ways for them. */
    doors: Record<'known' | 'unsure' | 'certificate' | 'start', string>;
    example: string;
  };
  list: Record<'title' | 'description' | 'letters' | 'pay' | 'otherWays' | 'notAtLevel' | 'dated', string> & {
    /** Takes why there is no figure. */
    noPay(why: string): string;
    /** The year of pay that is older than last year's. */
    oldPay(year: string): string;
    count: PluralForms[L];
    /** After names, how many there are besides. */
    others(count: number): string;
    letterTitle(letter: string): string;
    letterDescription(letter: string, count: string): string;
  };
  areas: Record<'title' | 'description' | 'lead' | 'bis' | 'isco' | 'iscoLead', string> & {
    /** Both take names of occupations, too. */
    describe(area: string, examples: string): string;
    describeIsco(area: string, examples: string): string;
  };
  errors: Record<(typeof errorStatuses)[number], string>;
  /** The page of an official code that names several things. */
  code: { title(code: string): string; description(code: string): string; lead: string };
  notFound: Record<'title' | 'text' | 'home', string>;
}
