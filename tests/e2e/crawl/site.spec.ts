import { buildCatalogue } from '#lib/catalogue/catalogue';
import { listAddresses } from '#lib/publish/addresses';
import { getSiteUrl } from '#lib/seo/site-url';
import { readReal } from '../../content/real';
import { expect, test } from '../setup/test';
import { askSite } from './ask-site';
import { checkAssets } from './check-assets';
import { checkBytes } from './check-bytes';
import { checkTexts } from './check-heads';
import { checkHtml } from './check-html';
import { checkLinks, checkReach } from './check-links';
import { checkRobots } from './check-robots';
import { checkSitemap } from './check-sitemap';
import { checkStructuredData } from './check-structured-data';
import { checkTranslations } from './check-translations';
import { crawl } from './crawl';
import { formatReport } from './report';

test('the whole site holds together', async ({ baseURL }) => {
  const { pages } = listAddresses(buildCatalogue(await readReal()));
  const known = [...pages.keys()].filter((path) => path.startsWith('/'));
  const starts = ['/', '/robots.txt', '/sitemap.xml', '/ni-strani', '/de/keine-seite'];
  const crawled = await crawl(askSite(baseURL ?? ''), { siteUrl: getSiteUrl(), starts, known });
  const refused = known.filter((path) => crawled.answers.get(path)?.status !== 200);
  const problems = [
    ...refused.map((path) => ({ fault: 'no answer', at: path })),
    ...checkLinks(crawled),
    ...checkReach(crawled),
    ...checkAssets(crawled),
    ...checkTexts(crawled),
    ...checkTranslations(crawled),
    ...checkSitemap(crawled),
    ...checkRobots(crawled),
    ...checkStructuredData(crawled),
    ...checkBytes(crawled),
    ...(await checkHtml(crawled)),
  ];
  expect(formatReport(problems)).toBe('');
  expect(crawled.pages.size).toBeGreaterThan(500);
});
