import type { z } from 'zod';
import { type ByLocale, byLocale } from '#lib/i18n/locales';
import { siteName } from '#lib/i18n/site-name';
import { toUrl } from '#lib/seo/site-url';
import type { Term } from '#lib/vocabulary/term';
import type { Competence, Entry, Source } from '#lib/vocabulary/vocabulary';
import { type competenceSchema, dataVersion, type sourceSchema, type termSchema } from './parts';

export type PublishedTerm = z.output<typeof termSchema>;
export type PublishedCompetence = z.output<typeof competenceSchema>;
export type PublishedSource = z.output<typeof sourceSchema>;

/** The address of a published file: `occupations.json` -> `/data/occupations.json`. */
export const toDataPath = (name: string) => `/data/${name}`;

/** The full address of the data of a profile. */
export const toOccupationUrl = (id: string) => toUrl(toDataPath(`occupations/${id}.json`));

/** The licence of our own texts. */
export const ownLicence = {
  title: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: siteName,
  covers:
    'Texts written for this site, and its translations. Not what the sources own: terms, codes, titles and figures; see "licence" of each source.',
};

/** Builds what a published file begins with. */
export function buildEnvelope(schema: string, path: string) {
  return {
    $schema: toUrl(toDataPath(`schema/${schema}.json`)),
    version: dataVersion,
    url: toUrl(path),
    licence: ownLicence,
  };
}

export function toLabels({ labels }: Pick<Term, 'labels'>): PublishedTerm['labels'] {
  return byLocale((locale) => ({ ...labels[locale] }));
}

export function toTerm(term: Term): PublishedTerm {
  return { id: term.id, labels: toLabels(term) };
}

/** An official list of occupations in demand. */
export function toShortageList({ law, url, language, caveat, ...term }: Entry<'shortage-lists'>) {
  return { ...toTerm(term), language, caveat, ...omitUnknown({ law, url }) };
}

export function toTerms(terms: readonly Term[]): PublishedTerm[] {
  return terms.map(toTerm);
}

export function toCompetence(competence: Competence): PublishedCompetence {
  const { bisId } = competence;
  return { ...toTerm(competence), ...(bisId !== undefined && { bisId }) };
}

export function toSource({ id, publisher, title, url, date, collected, note, licence }: Source): PublishedSource {
  return { id, publisher, title, ...omitUnknown({ url, date, collected, note, licence }) };
}

/** The languages in which a page exists, with its full address. */
export function toUrls(paths: Partial<ByLocale<string>>): Partial<ByLocale<string>> {
  const entries = Object.entries(paths).map(([locale, path]) => [locale, toUrl(path)]);
  return Object.fromEntries(entries);
}

type Known<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out the keys without a value, as JSON does. */
export function omitUnknown<T extends object>(values: T): Known<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Known<T>;
}
