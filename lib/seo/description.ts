import { formatList } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';

/** Search engines cut a longer description, and replace a shorter one. */
const longest = 155;
const shortest = 70;

/** Shortens a description that search engines would cut, at the end of a word. */
export function shortenDescription(text: string): string {
  if (text.length <= longest) return text;
  const whole = text.slice(0, longest - 2).replace(/[\s\d,;:(–-]+\S*$/, '');
  return `${whole} …`;
}

/** More are no help to a reader. */
const mostExamples = 4;
/** Names to choose from: long ones leave no room for others. */
const mostTried = 30;

/**
 * Builds the description of a page about occupations: with the first names that it has room for, else with their number,
 * and with `more` where there is room for it, too; `count` where not all of them are given.
 */
export function describeWith(
  locale: Locale,
  occupations: readonly { title: string }[],
  describe: (examples: string) => string,
  { more, count = occupations.length }: { more?: string | undefined; count?: number } = {},
): string {
  const { list } = getMessages(locale);
  const titles = occupations.slice(0, mostTried).map(({ title }) => title);
  const ends = more ? [` ${more}`, ''] : [''];
  const named = ends.flatMap((end) => {
    const format = (names: readonly string[]) => describe(join(locale, names, count)) + end;
    const names: string[] = [];
    for (const title of titles) {
      if (names.length < mostExamples && format([...names, title]).length <= longest) names.push(title);
    }
    return names.length ? [format(names)] : [];
  });
  const plain = describe(formatCount(locale, list.count, count));
  const texts = [...named, ...ends.map((end) => plain + end)];
  const text = texts.find(({ length }) => length <= longest) ?? shortenDescription(plain);
  return text.length < shortest ? `${text} ${list.dated}` : text;
}

/** `Kuharica, mizar in še 7`: some titles, and how many others there are. */
function join(locale: Locale, titles: readonly string[], count: number): string {
  const rest = count - titles.length;
  const parts = [...titles, ...(rest > 0 ? [getMessages(locale).list.others(rest)] : [])];
  return formatList(locale, parts);
}
