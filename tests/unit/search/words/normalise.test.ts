import { expect, it } from 'vitest';
import { toCode, toJoinedWords, toTerms, toWords } from '#lib/search/normalise';
import { toStem } from '#lib/search/stem';

it.each([
  ['Key-Account-ManagerIn', 'key account manager'],
  ['TischlerInnen', 'tischler'],
  ['Tischler/in', 'tischler'],
  ['Tischler/-innen', 'tischler'],
  ['Tischler:in', 'tischler'],
  ['Tischler*innen', 'tischler'],
  ['Tischler_in', 'tischler'],
  ['Tischler(in)', 'tischler'],
  ['Bürokaufmann/-frau', 'burokaufmann'],
  ['Elementarpädagoge/-pädagogin', 'elementarpadagoge'],
  ['Psycholog(e)in', 'psychologin'],
  ['Buchhalter (m/w/d)', 'buchhalter'],
  ['Medical Advisor (m./w.)', 'medical advisor'],
  ['mizar (m/ž)', 'mizar'],
  ['prodajalec/-ka', 'prodajalec'],
  ['inženir/ka', 'inzenir'],
  ['učitelj(ica)', 'ucitelj'],
  ['Check-in-Mitarbeiter', 'check in mitarbeiter'],
  ['Straße', 'strasse'],
  ['Koechin', 'kochin'],
  ['KÖCHIN', 'kochin'],
  ['Steuer', 'steuer'],
  ['Bäuerin', 'bauerin'],
  ['Baeuerin', 'bauerin'],
  ['đak ćevap šola čaj žaba', 'dak cevap sola caj zaba'],
  ['Photograph', 'fotograf'],
  ['Kfz\u00adTechniker', 'kfztechniker'],
  ['\u202eabc\u0000def\ud800', 'abc def'],
  ['  ,;!? ', ''],
])('reads %j as %j', (text, expected) => {
  expect(toWords(text).join(' ')).toBe(expected);
});

it.each([
  ['prodajalec prodajalka prodajalca prodajalke prodajalcem prodajalkami'],
  ['skrbnik skrbnica skrbnikom skrbnice'],
  ['ucitelj uciteljica ucitelja uciteljem'],
  ['inzenir inzenirka inzenirjem inzenirke'],
  ['kuhar kuharica kuharjem kuharice'],
  ['knjigovodja knjigovodkinja'],
  ['tehnicni tehnicna tehnicnega'],
  ['manager managerin managerinnen managers managern'],
  ['burokaufmann burokauffrau burokaufleute burokaufleuten'],
  ['technischer technische technisches'],
])('finds what the forms have in common: %s', (forms) => {
  expect(new Set(forms.split(' ').map(toStem)).size).toBe(1);
});

it('cuts no word to fewer than four letters, or three before the ending of a trade', () => {
  const words = ['kochin', 'gin', 'hausa', 'rose', 'pekec', 'pekej', 'peka'];
  expect(words.map(toStem)).toEqual(['koch', 'gin', 'haus', 'rose', 'pek', 'peke', 'peka']);
});

it.each([
  ['760152', '760152'],
  [' 76 01 52 ', '760152'],
  ['2433.6', '2433.6'],
  ['2433.', '2433.'],
  ['2421a1', '2421A1'],
  ['76', '76'],
  ['7', undefined],
  ['excel', undefined],
  ['3D-Animator', undefined],
  ['1'.repeat(1_000), undefined],
])('takes %j for the code %j', (text, expected) => {
  expect(toCode(text)?.code).toBe(expected);
});

it.each([
  ['ISCO-08 5120', { code: '5120', system: 'isco', named: true }],
  ['ESCO 5120.1', { code: '5120.1', system: 'esco', named: true }],
  ['BIS 732', { code: '732', system: 'bis', named: true }],
  ['Code 520119', { code: '520119', named: true }],
  ['C5120', { code: '5120', named: true }],
  ['520119', { code: '520119', named: false }],
])('reads the label before a code: %s', (text, expected) => {
  expect(toCode(text)).toEqual(expected);
});

it('weighs words in brackets less, and takes each once', () => {
  expect(toTerms('Einkäufer/in (Hotel) Hotel Einkäufer')).toEqual([
    { text: 'einkaufer', weight: 1 },
    { text: 'hotel', weight: 0.4 },
  ]);
  expect(toTerms('(Hotel)')).toEqual([{ text: 'hotel', weight: 1 }]);
});

it('joins words with hyphens', () => {
  expect(toJoinedWords('Key-Account-Manager/in im E-Commerce')).toEqual(['keyaccountmanager', 'ecommerce']);
});
