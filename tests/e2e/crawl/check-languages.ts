import type { Element } from 'domhandler';
import { type ByLocale, isLocale } from '#lib/i18n/locales';
import { findKnownLanguage } from './known-texts';
import { describeText, findLanguage, inline, listAncestors } from './page-texts';
import type { PageNodes } from './read-page';
import type { Problem } from './report';
import { listForeignWords } from './words';

/** Names that are read as they are written, in any language. */
const names = [
  'Poklici · Berufe',
  'Poklici v Avstriji · Berufe in Österreich',
  // Pages in German that a source has in its title.
  'Finanz- und Rechnungswesenassist',
  'Pošteno delo',
];

/** Abbreviations of Austrian institutions, which have no other name in Slovenian. */
const abbreviations = /(?<!\p{L})(?:ÖGB|ÖGJ|ÖGK|ÖIF|ÖSD)(?!\p{L})/gu;

/** Addresses have the ids of occupations and areas, in whatever language; those of the site are also printed without `https:`. */
const addresses = /https?:[^\s"&]+/gu;
const toOwnAddresses = (siteUrl: string) => new RegExp(`${new URL(siteUrl).host.replaceAll('.', '\\.')}/\\S*`, 'gu');

/** Finds texts that are in no language of the site, or have words of another one than the page says. */
export function checkLanguages(path: string, { textNodes }: PageNodes, siteUrl: string): Problem[] {
  const own = toOwnAddresses(siteUrl);
  const problems: Problem[] = [];
  const paragraphs = new Map<Element | undefined, string>();
  for (const text of textNodes) {
    const language = findLanguage(text) ?? '';
    const paragraph = listAncestors(text).find(({ name }) => !inline.has(name));
    const before = paragraphs.get(paragraph);
    paragraphs.set(paragraph, `${before ?? ''}${text.data}`);
    // Some official pages that profiles lead to are in English.
    if (!text.data.trim() || language === 'en') continue;
    const add = (fault: string) => problems.push({ fault, at: `${path}: ${describeText(text)}` });
    if (!isLocale(language)) add(`text in "${language}", no language of the site`);
    else {
      const words = [abbreviations, addresses, own].reduce((rest, pattern) => rest.replace(pattern, ''), text.data);
      const plain = names.reduce((rest, name) => rest.replace(name, ''), words);
      const foreign = listForeignWords(plain, language, before);
      if (foreign.length) add(`"${foreign.join(', ')}" under "${language}"`);
    }
  }
  return problems;
}

/** Finds texts that are known to be of one language under another one. */
export function checkKnownTexts(
  path: string,
  { textNodes }: PageNodes,
  known: ByLocale<ReadonlySet<string>>,
): Problem[] {
  return textNodes.flatMap((text) => {
    const language = findKnownLanguage(text.data.trim(), known);
    const said = findLanguage(text);
    if (!language || said === language) return [];
    return [{ fault: `text of "${language}" under "${said}"`, at: `${path}: ${describeText(text)}` }];
  });
}
