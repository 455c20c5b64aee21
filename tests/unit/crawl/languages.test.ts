import { expect, it } from 'vitest';
import { checkKnownTexts, checkLanguages } from '../../e2e/crawl/check-languages';
import { checkGluedWords, checkLinkNames, checkPartNames } from '../../e2e/crawl/check-names';
import { type PageNodes, parsePage } from '../../e2e/crawl/read-page';
import type { Problem } from '../../e2e/crawl/report';
import { siteUrl, toPage } from './crawl-fixture';

/** What a check finds on a page in Slovenian with something in its body. */
function find(check: (path: string, nodes: PageNodes) => Problem[], body: string): string[] {
  const { nodes } = parsePage(toPage('/', { title: 'Naslov', description: 'Opis.', body }));
  return check('/', nodes).map(({ fault, at }) => `${fault}: ${at}`);
}

const findForeign = (body: string) => find((path, nodes) => checkLanguages(path, nodes, siteUrl), body);

it.each([
  ['words that only the other language has', 'Delo mit Tieren', '"mit" under "sl": /: p "Delo mit Tieren"'],
  ['letters that only the other language has', 'Prüfung', '"prüfung" under "sl": /: p "Prüfung"'],
  [
    'a language of which there are no pages',
    '<b lang="hr">Posao</b>',
    'text in "hr", no language of the site: /: b "Posao"',
  ],
  [
    'the own language under the other one',
    '<b lang="de">Delo pri ljudeh</b>',
    '"delo, pri" under "de": /: b "Delo pri ljudeh"',
  ],
])('finds %s', (_, body, problem) => {
  expect(findForeign(body)).toEqual([problem]);
});

it.each([
  ['under its language', '<b lang="de">Arbeit mit Tieren</b>'],
  ['in brackets, which an element may part', 'Delo (nem. <b>Arbeit mit Tieren</b>)'],
  ['in an address or an abbreviation', 'ÖGB https://other.example/für site.example/für?l=mit'],
  ['in English', '<b lang="en">Work mit</b>'],
  ['in a script', '<script>mit</script>'],
])('lets words of the other language stand %s', (_, body) => {
  expect(findForeign(body)).toEqual([]);
});

it('finds no text twice that a bracket before its paragraph has nothing to do with', () => {
  expect(findForeign('(odprt</p><p>mit')).toEqual(['"mit" under "sl": /: p "mit"']);
});

it('finds texts that are known of one language under another', () => {
  const known = { sl: new Set(['kuhar', 'isto']), de: new Set(['koch', 'isto']) };
  const check = (body: string) => find((path, nodes) => checkKnownTexts(path, nodes, known), body);
  expect(check('Kuhar <b lang="de">Koch</b> <i lang="de">isto</i> ni znano')).toEqual([]);
  expect(check('<b>Koch</b>')).toEqual(['text of "de" under "sl": /: b "Koch"']);
  expect(check('<b lang="de">kuhar</b>')).toEqual(['text of "sl" under "de": /: b "kuhar"']);
});

it('finds words that stand right behind another', () => {
  const check = (body: string) => find(checkGluedWords, body);
  expect(check('<b>plača</b> <b>leta</b>, <i>konec</i>')).toEqual([]);
  expect(check('<b>plača</b><b>leta</b>')).toEqual(['words glued together: /: b "plača" + b "leta"']);
  expect(check('<b>plača,</b>leta')).toEqual(['words glued together: /: b "plača," + p "leta"']);
  // A block begins a new line.
  expect(check('</p><div>plača</div><div>leta</div><p>')).toEqual([]);
});

it('finds links without a name, and of one name to two places beside each other', () => {
  const check = (body: string) => find(checkLinkNames, body);
  expect(check('<a href="/">x</a> <a href="/">x</a> <a href="/#y">y</a>')).toEqual([]);
  expect(check('<a href="/">x</a></p><p><a href="/#y">x</a>')).toEqual([]);
  expect(check('<a href="/">x  z</a> <a href="/#y">x z</a>')).toEqual(['name of a link: /: "x z" leads to / and /#y']);
  expect(check('<a href="/"> </a>')).toEqual(['name of a link: /: none to /']);
});

it('finds parts that are named in another language', () => {
  const name = '<b id="n">ime <i id="m" lang="de">Name</i></b>';
  const check = (attributes: string) => find(checkPartNames, `${name} <span ${attributes}>x</span>`);
  expect(check('aria-labelledby="m" lang="de"')).toEqual([]);
  expect(check('aria-labelledby="none"')).toEqual([]);
  expect(check('aria-labelledby="n"')).toEqual(['name of a part in another language: /: n']);
  expect(check('aria-labelledby="m"')).toEqual(['name of a part in another language: /: m']);
});
