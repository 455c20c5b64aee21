import type { RootContent } from 'mdast';
import { capitalise, formatDate } from '#lib/i18n/format';
import { type Locale, listFallbacks } from '#lib/i18n/locales';
import { formatMarkdown, parseTree } from '#lib/markdown/format-markdown';
import { getMessages } from '#lib/messages/messages';
import { type SectionId, sectionIds } from '#lib/profile/section-ids';
import { toLocalizedName } from '#lib/profile/texts';
import { buildHeading, buildList, buildParagraph } from './markdown-tree';
import type { PublishedOccupation, PublishedSections } from './occupation-schema';
import { formatTerm, listItems } from './section-items';

/** Formats a published profile for readers of a language; undefined where it has no page in it. */
export function toMarkdown(occupation: PublishedOccupation, locale: Locale): string | undefined {
  const { texts, officialTitle, url, licence, sections, withheld } = occupation;
  const text = texts[locale];
  if (!text) return undefined;
  const { profile, data: words } = getMessages(locale);
  const known = sectionIds.flatMap((id) => buildSection(id, sections, locale));
  const lists = [
    { text: `${profile.officialTitle} ${officialTitle}` },
    { text: text.page, url: text.page },
    { text: url, url },
    { text: `${words.licence}: ${licence.title}, ${licence.attribution}`, url: licence.url },
  ];
  const children = [
    buildHeading(1, capitalise(locale, text.title)),
    ...(text.summary === undefined ? [] : [buildParagraph(text.summary)]),
    ...(text.brief
      ? [buildHeading(2, profile.brief), buildList(text.brief.map((sentence) => ({ text: sentence })))]
      : []),
    buildList(lists),
    ...(withheld.length ? [buildParagraph(words.withheld)] : []),
    ...known,
    buildHeading(2, profile.sourcesHeading),
    buildList(occupation.sources.map((source) => toSourceItem(source, locale))),
  ];
  return formatMarkdown({ type: 'root', children: children.filter((child) => child !== undefined) });
}

function buildSection<Id extends SectionId>(id: Id, sections: PublishedSections, locale: Locale): RootContent[] {
  const data = sections[id];
  if (!data) return [];
  const list = buildList(listItems(id, data, locale));
  const body = [...buildProse(data, locale), ...(list ? [list] : [])];
  return body.length ? [buildHeading(2, getMessages(locale).sections[id]), ...body] : [];
}

/** The text of a section; one that is only there in another language is said to be so. */
function buildProse(
  { text, areas = [] }: NonNullable<PublishedSections['tasks']> & Partial<NonNullable<PublishedSections['digcomp']>>,
  locale: Locale,
): RootContent[] {
  const shown = listFallbacks(locale).find((candidate) => text?.[candidate].status !== 'missing');
  if (!text || shown === undefined) return [];
  const { status } = getMessages(locale);
  const { markdown = '', parts = {}, status: own } = text[shown];
  const label = shown === locale ? own : 'missing';
  return [
    ...(label === 'reviewed' ? [] : [buildParagraph(`(${status[label]})`)]),
    ...parseTree(markdown).children,
    ...Object.entries(parts).flatMap(([part, words]) => {
      const area = areas.find((one) => one.area.id === part)?.area;
      return [...(area ? [buildHeading(3, formatTerm(area, locale))] : []), ...parseTree(words).children];
    }),
  ];
}

function toSourceItem({ title, publisher, date, url }: PublishedOccupation['sources'][number], locale: Locale) {
  const known = [title[locale], toLocalizedName(publisher, locale).value, ...(date ? [formatDate(locale, date)] : [])];
  return { text: known.join(', '), url };
}
