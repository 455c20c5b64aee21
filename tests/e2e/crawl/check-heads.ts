import type { Crawled } from './crawl';
import type { Page } from './read-page';
import { groupBy, type Problem } from './report';

/** Search engines cut a longer title. */
const longestTitle = 60;
/** A shorter description is replaced by them, a longer one cut. */
const descriptionLengths = { min: 70, max: 155 };

/** The pages that were answered with a status, by address. */
export function listPages(
  { answers, pages }: Crawled,
  statuses: readonly number[] = [200],
): [path: string, page: Page][] {
  return [...pages].filter(([path]) => statuses.includes(answers.get(path)?.status ?? 0));
}

/** Finds pages without one heading, one title and one description, or with those of another page. */
export function checkTexts(crawled: Crawled): Problem[] {
  const pages = listPages(crawled);
  const problems = pages.flatMap(([path, page]) => {
    const { titles, headings, descriptions, isIndexed } = page;
    const found = [
      titles.length !== 1 && ['not one title', titles.length],
      headings.length !== 1 && ['not one h1', headings.length],
      descriptions.length !== 1 && ['not one description', descriptions.length],
      !titles[0]?.trim() && ['empty title', ''],
      isIndexed && isTitleLong(page) && [`title over ${longestTitle}`, `${titles[0]?.length} "${titles[0]}"`],
      isIndexed && checkLength(descriptions[0] ?? ''),
    ];
    return found.flatMap((one) => (one ? [{ fault: String(one[0]), at: `${path}: ${one[1]}` }] : []));
  });
  // What was searched has one description, and is not for search engines.
  const isOwn = ([path]: [string, Page]) => !path.includes('?');
  const indexed = pages.filter(([, { isIndexed }]) => isIndexed);
  return [
    ...problems,
    // A name may be the same in two languages.
    ...listTwins('same title', pages.filter(isOwn), ({ titles, language }) => `${titles[0]}" in "${language}`),
    ...listTwins('same description', indexed, ({ descriptions }) => descriptions[0]),
  ];
}

/** A title may be longer only where it is nothing but the name of the page, with the code before it. */
function isTitleLong({ titles: [title = ''], headings: [heading = ''] }: Page): boolean {
  const toPlain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  return title.length > longestTitle && !toPlain(heading).includes(toPlain(title.replace(/^\d+ /, '')));
}

function checkLength(description: string): [string, string] | false {
  const { length } = description;
  const { min, max } = descriptionLengths;
  return (length < min || length > max) && [`description not ${min} to ${max}`, `${length} "${description}"`];
}

function listTwins(fault: string, pages: [string, Page][], read: (page: Page) => string | undefined): Problem[] {
  const groups = groupBy(pages, ([, page]) => read(page));
  return [...groups].flatMap(([text, same]) =>
    same.length > 1 ? [{ fault, at: `"${text}": ${same.map(([path]) => path).join(' ')}` }] : [],
  );
}
