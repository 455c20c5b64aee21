import { type Locale, locales } from '#lib/i18n/locales';
import { toWords } from '#lib/search/normalise';
import type { SearchDocument } from '#lib/search/search';
import type { AmsTitle, EscoDocuments } from './documents';
import { groupBy } from './group';
import type { Query, QueryClass } from './query';
import type { Random } from './random';

const size = 400;

/** Removes the title of a language from documents, in every form and where an alternative repeats it. */
export function withhold(documents: readonly SearchDocument[], locale: Locale): SearchDocument[] {
  return documents.map((document) => {
    const own = document.labels.filter((label) => label.locale === locale);
    const titles = new Set(own.flatMap(({ kind, text }) => (kind === 'alternative' ? [] : [toWords(text).join(' ')])));
    const labels = document.labels.filter(
      (label) => !own.includes(label) || (label.kind === 'alternative' && !titles.has(toWords(label.text).join(' '))),
    );
    return { ...document, labels };
  });
}

/** Queries for the titles removed; only for documents with an alternative left. */
export function buildWithheld(documents: readonly SearchDocument[], locale: Locale, random: Random): QueryClass {
  const left = withhold(documents, locale);
  const queries = documents.flatMap(({ id, labels }, at) => {
    const form =
      labels.find((label) => label.locale === locale && label.kind === 'form') ??
      labels.find((label) => label.locale === locale);
    const alone = !left[at]?.labels.some((label) => label.locale === locale);
    return form && !alone ? [{ text: form.text, locale, ids: new Set([id]) }] : [];
  });
  return { name: 'title withheld', target: { five: locale === 'sl' ? 75 : 50 }, queries: random.sample(queries, size) };
}

/**
 * Queries for AMS titles, which are not in the index; right are the occupations they map to. Most map to something
 * broader that shares no word with them (`Liftwart` to `Seilbahnfachmann`), so exact and close matches are also counted
 * separately.
 */
export function buildAmsTitles({ ams }: EscoDocuments, random: Random): QueryClass[] {
  const toQuery = ({ title, ids }: AmsTitle): Query => ({ text: title, locale: 'de', ids });
  const near = ams.filter((entry) => entry.near);
  return [
    { name: 'titles of the AMS', target: { five: 60 }, queries: random.sample(ams, size * 2).map(toQuery) },
    { name: '  mapped as the same', target: {}, queries: random.sample(near, size).map(toQuery) },
  ];
}

/** Queries for whole codes; right is each occupation that carries the code. */
export function buildCodes(documents: readonly SearchDocument[], random: Random): QueryClass {
  const all = groupBy(
    documents.flatMap(({ id, codes }) => codes.map((code) => ({ code, id }))),
    ({ code }) => code,
  );
  const queries = [...all].map(([text, entries]) => ({
    text,
    locale: random.pick(locales),
    ids: new Set(entries.map(({ id }) => id)),
  }));
  return { name: 'codes', target: { first: 99 }, queries: random.sample(queries, size) };
}

const rows = ['qwertzuiopšđ', 'asdfghjklčćž', 'yxcvbnm', 'qwertzuiopü', 'asdfghjklöä'];

/** Nonsense queries: no result is the right answer. */
export function buildNonsense(random: Random): QueryClass {
  const letters = (from: string, count: number) => Array.from({ length: count }, () => random.pick([...from])).join('');
  const all = 'abcdefghijklmnopqrstuvwxyz';
  const makers = [
    () => letters(all, 4 + random.below(9)),
    () => {
      const row = random.pick(rows);
      const start = random.below(row.length - 4);
      return row.slice(start, start + 4 + random.below(5));
    },
    () => letters(random.pick(rows), 5 + random.below(6)),
    () =>
      Array.from({ length: 3 + random.below(2) }, () => letters('bcdfghjklmnprstvz', 1) + letters('aeiou', 1)).join(''),
    () => `${letters(all, 5 + random.below(4))} ${letters(all, 4 + random.below(5))}`,
  ];
  const queries = Array.from({ length: size }, (_, at) => ({
    text: makers[at % makers.length]?.() ?? '',
    locale: random.pick(locales),
    ids: new Set<string>(),
  }));
  return { name: 'nonsense', target: { five: 90 }, queries };
}
