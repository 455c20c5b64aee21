import { locales } from '#lib/i18n/locales';
import { listPages } from './check-heads';
import type { Crawled } from './crawl';
import type { Page } from './read-page';
import type { Problem } from './report';

/** Finds structured data that cannot be read, refers to nothing, or says figures and names that its page does not show. */
export function checkStructuredData(crawled: Crawled): Problem[] {
  const pages = listPages(crawled);
  return pages.flatMap(([path, page]) => checkPage(page).map(([fault, what]) => ({ fault, at: `${path}: ${what}` })));
}

function checkPage({ structured, text, isIndexed }: Page): [fault: string, what: string][] {
  const found: [string, string][] = [];
  const values = structured.flatMap((block) => {
    try {
      return [JSON.parse(block) as unknown];
    } catch (error) {
      found.push(['structured data that is no JSON', `${error instanceof Error ? error.message : error}`]);
      return [];
    }
  });
  const nodes = values.flatMap(listNodes);
  if (isIndexed && !structured.length) found.push(['indexable page without structured data', '']);
  const shown = toPlain(text);
  for (const { '@type': type, minValue, maxValue, value, name } of nodes) {
    for (const figure of [minValue, maxValue, value]) {
      if (typeof figure === 'number' && !isShown(shown, figure))
        found.push(['figure that the page does not show', `${type} ${figure}`]);
    }
    const isName = typeof name === 'string' && (type === 'Occupation' || type === 'DefinedTerm');
    if (isName && !shown.toLowerCase().includes(toPlain(name).toLowerCase())) {
      found.push(['name that the page does not show', `${type} "${name}"`]);
    }
  }
  return found;
}

type Node = Record<string, unknown>;

function listNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(listNodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(listNodes)];
}

const toPlain = (text: string) => text.replaceAll(/[\s\u00ad]+/g, ' ');

/** True where a text has a figure as one of the languages writes it. */
function isShown(text: string, figure: number): boolean {
  return locales.some((locale) => text.includes(toPlain(new Intl.NumberFormat(locale).format(figure))));
}
