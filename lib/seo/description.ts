import { getLocaleRow, type Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';

/** Search engines cut a longer description, and replace a shorter one. */
const longest = 155;
const shortest = 70;

/** Shortens a description that search engines would cut, at the end of a word. */
export function shortenDescription(text: string): string {
  if (text.length <= longest) return text;
  const whole = text.slice(0, longest - 2).replace(/[\s,;:(–-]+\S*$/, '');
  return `${whole} …`;
}

/** More are no help to a reader. */
const mostExamples = 4;

/**
 * Builds the description of a page about occupations with as many of their names as it has room for, else with their
 * number, and with `more` where there is room for it, too; `count` where not all of them are given.
 */
export function describeWith(
  locale: Locale,
  occupations: readonly { title: string }[],
  describe: (examples: string) => string,
  { more, count = occupations.length }: { more?: string | undefined; count?: number } = {},
): string {
  const { list } = getMessages(locale);
  const titles = occupations.slice(0, mostExamples).map(({ title }) => title);
  const named = Array.from({ length: titles.length }, (_, index) =>
    describe(nameFirst(locale, titles.slice(0, titles.length - index), count)),
  );
  const plain = describe(formatCount(locale, list.count, count));
  const withMore = (text: string) => (more ? `${text} ${more}` : text);
  const texts = [...named.map(withMore), ...named, withMore(plain), plain];
  const text = texts.find(({ length }) => length <= longest) ?? shortenDescription(plain);
  return text.length < shortest ? `${text} ${list.dated}` : text;
}

/** `Kuharica, mizar in še 7`: the first titles, and how many others there are. */
function nameFirst(locale: Locale, titles: readonly string[], count: number): string {
  const rest = count - titles.length;
  const parts = [...titles, ...(rest > 0 ? [getMessages(locale).list.others(rest)] : [])];
  return new Intl.ListFormat(getLocaleRow(locale).collation, { type: 'conjunction' }).format(parts);
}
