import { capitalise } from '#lib/i18n/format';
import { type Locale, locales } from '#lib/i18n/locales';
import { toMarkdown } from '../to-markdown';
import type { EscoData } from './esco-data';
import type { Occupation } from './occupations';
import type { Titles } from './titles';

/** Builds sl.md or de.md, with the description of ESCO as the text on the tasks. */
export function buildText(
  occupation: Occupation,
  locale: Locale,
  titles: Titles,
  data: EscoData,
  { slug, searchWords }: { slug: string; searchWords: readonly string[] },
): string {
  const { title, feminine, masculine } = titles;
  const known = new Set([title, feminine, masculine].map((form) => form.toLowerCase()));
  const isFresh = (label: string) => {
    const fresh = !known.has(label.toLowerCase());
    known.add(label.toLowerCase());
    return fresh;
  };
  const alternatives = (data.occupations[locale].get(occupation.uri)?.alternatives ?? []).filter(isFresh);
  const lists = Object.entries({ alternatives, searchWords: searchWords.filter(isFresh) });
  const values = { title, feminine, masculine, summary: summarise(locale, title, occupation.code) };
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const more = lists.flatMap(([key, names]) =>
    names.length ? [`${key}:`, ...names.map((name) => `  - ${JSON.stringify(name)}`)] : [],
  );
  const paragraphs = findDescription(occupation, locale, data);
  const elsewhere = !paragraphs.length && locales.some((other) => findDescription(occupation, other, data).length);
  return [
    '---',
    `slug: ${slug}`,
    // The official wording of a classification needs no review.
    `status: ${paragraphs.length ? 'reviewed' : 'machine'}`,
    ...lines,
    ...more,
    ...(elsewhere ? ['missing: [tasks]'] : []),
    '---',
    '',
    ...(paragraphs.length ? ['## tasks', ...paragraphs.map((text) => `\n${toMarkdown(text)}`), ''] : []),
  ].join('\n');
}

/** Finds the paragraphs of a description in a language in which the occupation has a page. */
export function findDescription({ uri, titles }: Occupation, locale: Locale, { occupations }: EscoData): string[] {
  const { description = '' } = (titles[locale] && occupations[locale].get(uri)) ?? {};
  // Some end in a lone backslash.
  const paragraphs = description.split(/\n/).map((line) =>
    line
      .replace(/\\(?=\s|$)/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return paragraphs.filter(Boolean);
}

/** In characters; the limit of the front matter. */
const longestSummary = 170;

const sentences: Record<Locale, { named(title: string, code: string): string; bare(code: string): string }> = {
  sl: {
    named: (title, code) =>
      `${title}: kompetence in uvrstitev po evropski klasifikaciji ESCO (šifra ${code}), prevzeto samodejno.`,
    bare: (code) => `Poklic evropske klasifikacije ESCO (šifra ${code}): kompetence in uvrstitev, prevzeto samodejno.`,
  },
  de: {
    named: (title, code) =>
      `${title}: Kompetenzen und Einordnung nach der europäischen Klassifikation ESCO (Code ${code}), automatisch übernommen.`,
    bare: (code) =>
      `Beruf der europäischen Klassifikation ESCO (Code ${code}): Kompetenzen und Einordnung, automatisch übernommen.`,
  },
};

function summarise(locale: Locale, title: string, code: string): string {
  const { named, bare } = sentences[locale];
  const summary = named(capitalise(locale, title), code);
  return summary.length <= longestSummary ? summary : bare(code);
}
