import { expect, it } from 'vitest';
import { checkLinks, checkReach } from '../../e2e/crawl/check-links';
import { crawlPages, redirect, siteUrl, toHidden, toPage } from './crawl-fixture';

const home = (body: string) => toPage('/', { body });
const at = async (answers: Parameters<typeof crawlPages>[0]) => checkLinks(await crawlPages(answers));

it('finds nothing where every link leads to a page, every anchor to an element', async () => {
  const body =
    '<a href="#b" id="b">b</a> <a href="a">A</a> <a href="/a#c">C</a> <a href="https://other.example/x">x</a>';
  expect(await at({ '/': home(body), '/a': toPage('/a', { body: '<b id="c">c</b>' }) })).toEqual([]);
});

it('finds a broken link, with the pages it is on', async () => {
  const pages = {
    '/': home('<a href="/a">a</a> <a href="/gone">b</a>'),
    '/a': toPage('/a', { body: '<a href="gone">c</a>' }),
  };
  expect(await at(pages)).toEqual([{ fault: 'broken link', at: '/gone (a): 404, on / and 1 more' }]);
});

it.each([
  ['<img src="/p.png" alt="">', '/p.png (img)'],
  ['<img srcset="/p.png 1x" alt="">', '/p.png (img)'],
  ['<script src="/s.js"></script>', '/s.js (script)'],
  ['<svg><use href="/i.svg#x"/></svg>', '/i.svg (use)'],
  ['<form action="/search"></form>', '/search (form)'],
  ['<iframe src="/embed"></iframe>', '/embed (iframe)'],
  [`<a href="mailto:?body=see%20${encodeURIComponent(`${siteUrl}/12`)}">m</a>`, '/12 (text)'],
  [`<code>${siteUrl}/12</code>`, '/12 (text)'],
  [`<script type="application/ld+json">{"url":"${siteUrl}/12"}</script>`, '/12 (text)'],
  [`<meta property="og:image" content="${siteUrl}/o.png">`, '/o.png (og:image)'],
  ['<link rel="alternate" type="text/markdown" href="/a.md">', '/a.md (alternate)'],
])('finds what is missing behind %s', async (body, what) => {
  expect(await at({ '/': home(body) })).toEqual([{ fault: 'broken link', at: `${what}: 404, on /` }]);
});

it('finds what a file refers to', async () => {
  const file = { mediaType: 'application/json', text: `{"a":"${siteUrl}/gone"}` };
  const markdown = { mediaType: 'text/markdown', text: 'See [it](/lost).' };
  const found = await at({
    '/': home('<a href="/d.json">d</a> <a href="/m.md">m</a>'),
    '/d.json': file,
    '/m.md': markdown,
  });
  expect(found.map(({ at: place }) => place)).toEqual(['/gone (text): 404, on /d.json', '/lost (text): 404, on /m.md']);
});

it('finds an anchor that no element has', async () => {
  expect(await at({ '/': home('<a href="/a#x">x</a> <a href="#y">y</a>'), '/a': toPage('/a') })).toEqual([
    { fault: 'broken anchor', at: '/a#x, on /' },
    { fault: 'broken anchor', at: '/#y, on /' },
  ]);
});

it('finds such an anchor in a feed, but lets data name things by it', async () => {
  const text = `<link href="${siteUrl}/#x"/>`;
  const files = {
    '/feed': { mediaType: 'application/atom+xml', text },
    '/data': { mediaType: 'application/ld+json', text },
  };
  const found = await at({ '/': home('<a href="/feed">f</a> <a href="/data">d</a>'), ...files });
  expect(found).toEqual([{ fault: 'broken anchor', at: '/#x, on /feed' }]);
});

it('finds links to redirects, two redirects in a row, and redirects to nothing', async () => {
  const answers = {
    '/': home('<a href="/123">1</a> <a href="/a/old">2</a> <a href="/a/older">3</a> <a href="/a/lost">4</a>'),
    '/123': redirect('/a'),
    '/a/old': redirect('/a'),
    '/a/older': redirect('/a/old'),
    '/a/lost': redirect('/gone'),
    '/a': toPage('/a'),
  };
  const found = (await at(answers)).map(({ fault, at: place }) => `${fault}: ${place}`);
  expect(found).toEqual([
    'link to a redirect: /a/old → /a, on /',
    'two redirects in a row: /a/older → /a, on /',
    'link to a redirect: /a/lost → /gone, on /',
    'redirect to an error: /a/lost (a): 404, on /',
    'broken link: /gone (redirect): 404, on /a/lost',
  ]);
});

it('finds redirects in a circle', async () => {
  const faults = (await at({ '/': home('<a href="/a/b">a</a>'), '/a/b': redirect('/a/b') })).map(({ fault }) => fault);
  expect(faults).toContain('two redirects in a row');
});

it('finds pages that are listed but not linked, or linked only for people', async () => {
  const pages = {
    '/': home('<a href="/a">a</a> <a href="/b" rel="nofollow">b</a>'),
    '/a': toPage('/a', { body: '<a href="/c">c</a>' }),
    '/b': toPage('/b'),
    '/c': toPage('/c'),
    '/d': toPage('/d', { body: '<a href="/e">e</a>' }),
    '/e': toPage('/e'),
    '/f': toHidden('/f'),
  };
  const found = checkReach(await crawlPages(pages, ['/d', '/f']));
  expect(found.map(({ at: place }) => place.split(':')[0])).toEqual(['/b', '/d', '/e']);
});

it('reads three addresses of each query, and follows what their pages lead to', async () => {
  const links = [1, 2, 3, 4, 5].map((number) => `<a href="/s?q=${number}">q</a>`).join('');
  const answers = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`/s?q=${number}`, toHidden('/s')]));
  const { answers: read } = await crawlPages({ '/': home(`${links}<a href="/s?p=1">p</a>`), ...answers });
  expect([...read.keys()]).toEqual(['/', '/s?q=1', '/s?q=2', '/s?q=3', '/s?p=1']);
});
