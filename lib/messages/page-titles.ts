import type { Locale } from '#lib/i18n/locales';
import { getMessages } from './messages';

/** Gets the titles of the lists that content leads to by name; those of text pages are in their files. */
export function getPageTitles(locale: Locale) {
  const { browse, areas, recognition } = getMessages(locale);
  return {
    education: browse.education.title,
    frameworks: browse.frameworks.title,
    'german-levels': browse.german.title,
    recognition: recognition.title,
    areas: areas.title,
  };
}
