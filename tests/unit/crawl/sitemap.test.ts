import { expect, it } from 'vitest';
import { checkRobots } from '../../e2e/crawl/check-robots';
import { checkSitemap } from '../../e2e/crawl/check-sitemap';
import { crawlPages, siteUrl, toHidden, toPage } from './crawl-fixture';

const today = new Date('2026-01-31');
const entry = (path: string, more = '') => {
  const url = siteUrl + path;
  const links = ['x-default', 'sl'].map((code) => `<xhtml:link rel="alternate" hreflang="${code}" href="${url}"/>`);
  return `<url><loc>${url}</loc>${links.join('')}${more}</url>`;
};
const xml = (text: string) => ({ mediaType: 'application/xml', text });
const known = ['/robots.txt', '/sitemap.xml'];

async function check(sitemap: string, pages = {}) {
  const site = { '/': toPage('/', { body: '<a href="/a">a</a>' }), '/a': toPage('/a'), ...pages };
  const crawled = await crawlPages({ ...site, '/sitemap.xml': xml(sitemap) }, known);
  return checkSitemap(crawled, today).map(({ fault, at }) => `${fault}: ${at}`);
}

it('finds nothing where the sitemap lists each page for search engines once', async () => {
  expect(await check(entry('/') + entry('/a', '<lastmod>2026-01-31</lastmod>'))).toEqual([]);
});

it('reads the parts of a sitemap', async () => {
  const index = `<sitemapindex><sitemap><loc>${siteUrl}/sitemaps/1.xml</loc></sitemap></sitemapindex>`;
  expect(await check(index, { '/sitemaps/1.xml': xml(entry('/')) })).toEqual(['indexable, not in the sitemap: /a']);
});

it('finds pages that are left out, twice in, hidden or missing', async () => {
  expect(await check(entry('/'))).toEqual(['indexable, not in the sitemap: /a']);
  expect(await check(entry('/') + entry('/a') + entry('/a'))).toEqual(['twice in the sitemap: /a']);
  expect(await check(entry('/') + entry('/a'), { '/a': toHidden('/a') })).toEqual([
    'in the sitemap, not indexable: /a',
  ]);
  expect(await check(entry('/') + entry('/a') + entry('/gone'))).toEqual(['in the sitemap, not indexable: /gone']);
  const elsewhere = entry('/a').replace(`<loc>${siteUrl}`, '<loc>http://localhost:3117');
  expect(await check(entry('/') + elsewhere)).toEqual([
    'in the sitemap, not indexable: http://localhost:3117/a',
    'indexable, not in the sitemap: /a',
  ]);
});

it('finds other translations than on the page, and dates to come', async () => {
  expect(await check(`${entry('/')}<url><loc>${siteUrl}/a</loc></url>`)).toEqual([
    'other translations in the sitemap than on the page: /a',
  ]);
  expect(await check(entry('/') + entry('/a', '<lastmod>2026-02-01</lastmod>'))).toEqual([
    'date in the sitemap that is not past: /a: 2026-02-01',
  ]);
});

async function checkRules(rules: string, body = '') {
  const text = `User-Agent: *\n${rules}\nSitemap: ${siteUrl}/sitemap.xml\n`;
  const pages = {
    '/': toPage('/', { body: `<a href="/a">a</a>${body}` }),
    '/a': toPage('/a'),
    '/s?q=1': toHidden('/s'),
  };
  const crawled = await crawlPages({ ...pages, '/robots.txt': { mediaType: 'text/plain', text } }, known);
  return checkRobots(crawled).map(({ fault, at }) => `${fault}: ${at}`);
}

it('finds pages that robots.txt closes, and queries that it leaves open', async () => {
  const query = '<a href="/s?q=1" rel="nofollow">s</a>';
  expect(await checkRules('Disallow: /s?', query)).toEqual([]);
  expect(await checkRules('Disallow: /*?*q=', query)).toEqual([]);
  expect(await checkRules('Disallow: /a')).toEqual(['indexable, closed by robots.txt: /a']);
  expect(await checkRules('Disallow: /s/', query)).toEqual(['query that robots.txt does not close: /s?q=1, on /']);
  expect(await checkRules('Disallow: /s?', '<a href="/s?q=1">s</a>')).toEqual([
    'link to a query without nofollow: /s?q=1, on /',
  ]);
});

it('finds robots.txt without the sitemap', async () => {
  const silent = { '/robots.txt': { mediaType: 'text/plain', text: 'Sitemap: /sitemap.xml' }, '/': toPage('/') };
  expect(checkRobots(await crawlPages(silent, known))).toEqual([
    { fault: 'robots.txt without the sitemap', at: `Sitemap: ${siteUrl}/sitemap.xml` },
  ]);
});
