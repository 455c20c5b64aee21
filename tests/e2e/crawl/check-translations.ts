import { listPages } from './check-heads';
import { type Crawled, findTarget } from './crawl';
import type { Problem } from './report';

/** Finds canonical addresses and translations that are no full addresses of pages for search engines, or do not point back. */
export function checkTranslations(crawled: Crawled): Problem[] {
  const pages = new Map(listPages(crawled));
  const { siteUrl } = crawled;
  return [...pages].flatMap(([path, { canonicals, alternates, isIndexed, language }]) => {
    const found: [fault: string, what: string][] = [];
    const toPath = (href: string) => {
      if (!isFull(href, siteUrl)) found.push(['address in the head without the site', href]);
      return findTarget(href, path, siteUrl)?.to ?? href;
    };
    const [canonical] = canonicals.map(toPath);
    if (canonicals.length > 1) found.push(['more than one canonical address', canonicals.join(' ')]);
    if (isIndexed && canonical !== path) found.push(['indexable page with another canonical address', `${canonical}`]);
    // What was searched leads to the search, which is not for search engines either.
    if (canonical !== undefined && !path.includes('?') && canonical !== path && !pages.get(canonical)?.isIndexed) {
      found.push(['canonical address that is not indexable', canonical]);
    }
    if (!isIndexed && alternates.length)
      found.push(['translations of a page that is not indexable', `${alternates.length}`]);
    const own = alternates.map(([code, href]) => [code, toPath(href)] as const);
    if (isIndexed && language !== undefined && !own.some(([code, target]) => code === language && target === path)) {
      const isChoice = own.some(([code, target]) => code === 'x-default' && target === path);
      if (!isChoice) found.push(['page that is not among its translations', `${language}`]);
    }
    if (isIndexed && own.filter(([code]) => code === 'x-default').length !== 1)
      found.push(['not one x-default', `${own.length}`]);
    for (const [code, target] of own) {
      const there = pages.get(target);
      if (!there?.isIndexed) found.push(['translation that is not indexable', `${code} ${target}`]);
      else if (code !== 'x-default' && there.language !== code)
        found.push(['translation in another language', `${code} ${target}`]);
      else if (String(there.alternates) !== String(alternates))
        found.push(['translation that does not point back', `${code} ${target}`]);
    }
    return found.map(([fault, what]) => ({ fault, at: `${path}: ${what}` }));
  });
}

function isFull(href: string, siteUrl: string): boolean {
  return href.startsWith(`${siteUrl}/`) || href === siteUrl;
}
