import { listPages } from './check-heads';
import type { Crawled } from './crawl';
import type { Problem } from './report';

/** Finds what robots.txt keeps crawlers from against the pages, and links that lead them to the answers to queries. */
export function checkRobots(crawled: Crawled): Problem[] {
  const { siteUrl, answers, links } = crawled;
  const robots = answers.get('/robots.txt')?.text ?? '';
  const sitemap = `Sitemap: ${siteUrl}/sitemap.xml`;
  const rules = listDisallowed(robots);
  const isClosed = (path: string) => rules.some((rule) => rule.test(path));
  const closed = listPages(crawled).filter(([path, { isIndexed }]) => isIndexed && isClosed(path));
  // Links to the page itself skip its header.
  const queries = links.filter(({ to, from, by }) => by === 'a' && to.includes('?') && to !== from);
  return [
    ...(robots.includes(sitemap) ? [] : [{ fault: 'robots.txt without the sitemap', at: sitemap }]),
    ...closed.map(([path]) => ({ fault: 'indexable, closed by robots.txt', at: path })),
    ...queries.flatMap(({ to, from, nofollow }) => [
      ...(nofollow ? [] : [{ fault: 'link to a query without nofollow', at: `${to}, on ${from}` }]),
      ...(isClosed(to) ? [] : [{ fault: 'query that robots.txt does not close', at: `${to}, on ${from}` }]),
    ]),
  ];
}

/** What robots.txt keeps all programs away from, as patterns. */
function listDisallowed(robots: string): RegExp[] {
  return [...robots.matchAll(/^Disallow: *(\S+)/gim)].map(([, rule = '']) => {
    const pattern = rule.replaceAll(/[.?+()[\]{}|\\^]/g, '\\$&').replaceAll('*', '.*');
    return new RegExp(`^${pattern}`);
  });
}
