import { parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { checkAssets } from '../../e2e/crawl/check-assets';
import { checkBytes } from '../../e2e/crawl/check-bytes';
import { checkHtml } from '../../e2e/crawl/check-html';
import { checkStructuredData } from '../../e2e/crawl/check-structured-data';
import { createPicker } from '../../e2e/crawl/pick-pages';
import { formatReport } from '../../e2e/crawl/report';
import { crawlPages, toHidden, toPage } from './crawl-fixture';

type Pages = Parameters<typeof crawlPages>[0];
const list = (problems: { fault: string; at: string }[]) => problems.map(({ fault, at }) => `${fault}: ${at}`);
const home = (body: string) => ({ '/': toPage('/', { body }) });

const checkFiles = async (answers: Pages) => list(checkAssets(await crawlPages(answers)));

it.each([
  ['<img src="/p.png" alt="">', '/p.png', 'text/html', 'as img'],
  ['<script src="/s.js"></script>', '/s.js', 'text/plain', 'as script'],
  ['<link rel="stylesheet" href="/s.css">', '/s.css', 'text/plain', 'as stylesheet'],
  [
    '<link rel="alternate" type="application/atom+xml" href="/feed">',
    '/feed',
    'text/xml',
    'as alternate ("application/atom+xml")',
  ],
  ['<a href="/d.csv">d</a>', '/d.csv', 'text/plain', 'as a'],
  ['<a href="/d.md">d</a>', '/d.md', 'text/plain', 'as a'],
])('finds what is of another type than promised: %s', async (body, path, mediaType, how) => {
  const found = await checkFiles({ ...home(body), [path]: { mediaType } });
  expect(found).toEqual([`wrong media type: ${path}: "${mediaType}", on / ${how}`]);
});

it('finds nothing in files of the promised type, and JSON that cannot be read', async () => {
  const body = '<script type="module" src="/s.js"></script><a href="/d.json" type="application/json">d</a>';
  const files = { '/s.js': { mediaType: 'text/javascript; charset=utf-8' } };
  const data = (text: string) => ({ '/d.json': { mediaType: 'application/json; charset=utf-8', text } });
  expect(await checkFiles({ ...home(body), ...files, ...data('{}') })).toEqual([]);
  expect((await checkFiles({ ...home(body), ...files, ...data('{') })).join()).toContain('no JSON: /d.json: ');
});

const checkData = async (answers: Pages) => list(checkStructuredData(await crawlPages(answers)));
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

it('finds figures and names in structured data that the page does not show', async () => {
  const graph = {
    '@graph': [{ '@type': 'Occupation', name: 'Kuhar', estimatedSalary: [{ '@type': 'X', minValue: 2300.5 }] }],
  };
  expect(await checkData(home(`kuhar: 2.300,5 €${data(graph)}`))).toEqual([]);
  expect(await checkData(home(`natakar: 2.300 €${data(graph)}`))).toEqual([
    'name that the page does not show: /: Occupation "Kuhar"',
    'figure that the page does not show: /: X 2300.5',
  ]);
});

it('finds structured data that is no JSON, or is missing where search engines look', async () => {
  expect(await checkData(home(''))).toEqual(['indexable page without structured data: /: ']);
  expect((await checkData(home('<script type="application/ld+json">{</script>'))).join()).toContain(
    'that is no JSON: /: ',
  );
  expect(await checkData({ '/': toHidden('/') })).toEqual([]);
});

it('finds pages over their bytes, with all that is loaded for them once', async () => {
  const body = '<img src="/p.png" alt=""><img src="/p.png" alt=""><a href="/big.csv">c</a>';
  const check = async (bytes: number) => {
    const answers = {
      ...home(body),
      '/p.png': { mediaType: 'image/png', bytes },
      '/big.csv': { mediaType: 'text/csv', bytes: 99_999 },
    };
    return list(checkBytes(await crawlPages(answers)));
  };
  const [{ length } = { length: 0 }] = [toPage('/', { body })];
  expect(await check(25_000 - length)).toEqual([]);
  expect(await check(25_001 - length)).toEqual(['page over its bytes: /: 25001 of 25000']);
});

const checkMarkup = async (body: string) => list(await checkHtml(await crawlPages(home(body)), ['/']));

it.each([
  ['</p><p id="x"></p><p id="x">', 'no-dup-id'],
  ['<b><div>a block in a word</div></b>', 'element-permitted-content'],
  ['<b>open', 'close-order'],
  ['<button>b</button>', 'no-implicit-button-type'],
  ['<img src="/p.png">', 'wcag/h37'],
  ['</p><h3>after the first</h3><p>', 'heading-level'],
  ['<a href="/" aria-labelledby="none">a</a>', 'no-missing-references'],
])('finds markup that is not valid: %s', async (body, rule) => {
  expect((await checkMarkup(body)).join()).toContain(`HTML: ${rule}`);
});

it('finds ids of two elements, and of none, on pages like another', async () => {
  const body = (id: string, label: string) =>
    `<a id="${id}" href="#x">1</a><a id="x" href="#x" aria-labelledby="${label}">2</a>`;
  const pages = { '/': toPage('/', { body: body('y', 'x y') }), '/a': toPage('/a', { body: body('x', 'x z') }) };
  const found = list(await checkHtml(await crawlPages(pages, ['/a']), []));
  expect(found).toEqual(['id of two elements: /a: "x"', 'id of no element: /a: "z"']);
});

it('lets details stand in a header cell, and fields of a list share a name', async () => {
  const cell = '<th scope="row"><details><summary>s</summary>t</details></th>';
  const fields = ['checkbox', 'hidden'].map((type) => `<input type="${type}" name="k" value="1" aria-label="k">`);
  const table = `</p><table><tbody><tr>${cell}</tr></tbody></table>`;
  const form = `<form action="/">${fields.join('')}<button type="submit">b</button></form><p>`;
  expect((await checkMarkup(table + form)).join()).not.toMatch(/permitted|form-dup-name/);
});

it('picks pages that hold something new', () => {
  const item = (text: string, more = '') => `<ul><li>${text}</li>${more}</ul>`;
  const pages = Object.entries({
    first: item('a'),
    'other words, more of the same': item('b', '<li>c</li>'),
    'an attribute': '<ul><li class="x">a</li></ul>',
    'an empty attribute': '<ul><li class="">a</li></ul>',
    'another value': '<ul><li class="y">a</li></ul>',
    'another place': `<p>${item('a')}</p>`,
    'another child': item('a', '<p>b</p>'),
  });
  const isNew = createPicker();
  const picked = pages.flatMap(([name, html]) => (isNew(parseDocument(html)) ? name : []));
  expect(picked).toEqual(['first', 'an attribute', 'an empty attribute', 'another place', 'another child']);
});

it('reports all problems by fault, each place once', () => {
  const places = Array.from({ length: 17 }, (_, index) => ({ fault: 'b', at: `/${index}` }));
  const report = formatReport([{ fault: 'a', at: '/x' }, ...places, { fault: 'a', at: '/x' }]);
  expect(report.split('\n').slice(0, 4)).toEqual(['a (1):', '  /x', 'b (17):', '  /0']);
  expect(report.split('\n').at(-1)).toBe('  … and 2 more');
  expect(formatReport([])).toBe('');
});
