import type { Catalogue } from '#lib/catalogue/catalogue';
import { getLocaleRow, type Locale, locales } from '#lib/i18n/locales';
import { pageNames, toPath } from '#lib/i18n/paths';
import { siteName } from '#lib/i18n/site-name';
import { getMessages } from '#lib/messages/messages';
import { getText } from '#lib/profile/profile';
import { findFeed } from './feed';
import { toUrl } from './site-url';

/** Formats llms.txt: lists, texts and the profiles an editor has gone through, by language, and the open data. */
export function formatLlmsTxt(catalogue: Catalogue, dataPaths: readonly string[]): string {
  const descriptions = locales.map((locale) => `> ${getMessages(locale).home.description}`);
  const data = dataPaths.map((path) => `- [${path}](${toUrl(path)})`);
  return [
    `# ${siteName}`,
    descriptions.join('\n>\n'),
    ...locales.map((locale) => formatSection(getLocaleRow(locale).name, listPages(catalogue, locale))),
    formatSection('Data', data),
  ].join('\n\n');
}

const formatSection = (heading: string, lines: readonly string[]) => `## ${heading}\n\n${lines.join('\n')}\n`;

function listPages(catalogue: Catalogue, locale: Locale): string[] {
  const { list, areas } = getMessages(locale);
  const feed = findFeed(catalogue, locale);
  const texts = pageNames.flatMap((page) => {
    const text = catalogue.findPage(locale, page);
    return text ? [formatLink(text.title, toPath(locale, { page }), text.description)] : [];
  });
  const curated = catalogue.listOccupations(locale).filter(({ profile }) => !profile.imported);
  return [
    formatLink(list.title, toPath(locale, { page: 'occupations' }), list.description),
    formatLink(areas.title, toPath(locale, { page: 'areas' }), areas.description),
    ...(feed ? [formatLink(feed.title, feed.path, 'Atom')] : []),
    ...texts,
    ...curated.map(({ title, path, profile }) => formatLink(title, path, getText(profile, locale).summary)),
  ];
}

const formatLink = (title: string, path: string, description: string) => `- [${title}](${toUrl(path)}): ${description}`;
