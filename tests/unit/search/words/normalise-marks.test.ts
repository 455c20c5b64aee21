import { describe, expect, it } from 'vitest';
import { toCode, toJoinedWords, toTerms, toWords } from '#lib/search/normalise';

const read = (text: string) => toWords(text).join(' ');
const list = (query: string) => toTerms(query).map(({ text }) => text);

describe('marks of gender are no words', () => {
  it.each([
    ...['(m/w/d)', '(M/W/D)', '( m / w )', '[w/m/x]', 'm/w/d', 'm.w.d.', 'm|w|d', 'ž/m', '(m,ž)', '(m./w./d./x./i.)'],
    ...['mwd', '(wmx)', 'fmi', '(gn)', '[GN]', '(divers)', 'gn', 'all genders', 'all gender', 'alle Geschlechter'],
    ...['vsi spoli', '(*/m)', '(n/m/ž)'],
  ])('Koch %s', (mark) => expect(read(`Koch ${mark}`)).toBe('koch'));

  it.each([
    ['xm/w', 'xm w'],
    ['3m/w', '3m w'],
    ['m/w2', 'm w2'],
    ['./m/w', 'm w'],
    ['m/b', 'm b'],
    ['mmm', 'mmm'],
    ['amwd', 'amwd'],
    ['mwdx', 'mwdx'],
    ['gn Koch', 'gn koch'],
    ['kall gender', 'kall gender'],
    ['alle Genderfragen', 'alle genderfragen'],
    ['novi spoli', 'novi spoli'],
  ])('but what only looks like one stays: %s', (text, words) => expect(read(text)).toBe(words));

  it.each([
    ['Psycholog(e)in Lehrbeauftragt(er)e Beamt(r)e Kund(n)en', 'psychologin lehrbeauftragte beamte kunden'],
    ['ManagerIn ManagerInnen', 'manager manager'],
    ['ManagerInfo DROGERIEINHABER', 'managerinfo drogerieinhaber'],
    ['Angestellte/r Angestellte(r) Kunde/n', 'angestellte angestellte kunde'],
    ['Kaufmann/frau Kauffrau/mann Lehrer·in Lehrer(innen)', 'kaufmann kauffrau lehrer lehrer'],
    ['učitelj/ica tajnik/inja sodnik/nja natakar/a frizer(-ka)', 'ucitelj tajnik sodnik natakar frizer'],
    ['Lehrer/innenheim Lehrer/in-Heim', 'lehrer innenheim lehrer heim'],
    ['TISCHLER/IN', 'tischler'],
    ['Bad-/-Fliesen 3/-fach', 'bad fliesen 3 fach'],
    ['(er) x(er) (er)x', 'er x er er x'],
  ])('%s', (text, words) => expect(read(text)).toBe(words));

  it.each([
    ['zidar m', ['zidar']],
    ['zidar m ', ['zidar']],
    ['zidar (m', ['zidar']],
    ['zidar [ž/', ['zidar']],
    ['zidar m/ž/d ', ['zidar']],
    ['m', ['m']],
    ['zidar am', ['zidar', 'am']],
    ['zidar k', ['zidar', 'k']],
    ['zidar m stavb', ['zidar', 'm', 'stavb']],
  ])('also unfinished, at the end of a query: %s', (query, words) => expect(list(query)).toEqual(words));
});

describe('letters', () => {
  it.each([
    [
      'љубљана његош ђак ћевап џип шофер жена чај црква хлеб фризер',
      'ljubljana njegos dak cevap dzip sofer zena caj crkva hleb frizer',
    ],
    ['абвгдезијклмнопрсту', 'abvgdezijklmnoprstu'],
    ['ð ł ø æ œ ß đ', 'd l o a o ss d'],
    ['Ärztin Aerztin ärztin', 'arztin arztin arztin'],
    ['Uebersetzer Quelle Feuer Poet Bauer', 'ubersetzer quelle feuer pot bauer'],
    ['C# c # C++ c ++ .NET', 'csharp csharp cplusplus cplusplus dotnet'],
    ['abc# abc++ asp.net 3.net .network', 'abc abc asp net 3 net network'],
    ['ﬁnance ２', 'finance 2'],
  ])('%s', (text, words) => expect(read(text)).toBe(words));

  it('of a word are compared up to the fiftieth', () => {
    expect(toWords('a'.repeat(51))).toEqual(['a'.repeat(50)]);
  });
});

describe('the words of a query', () => {
  it('are twelve at most, in 120 characters', () => {
    expect(list('a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 o13')).toHaveLength(12);
    expect(list(`${'x'.repeat(50)} ${'y'.repeat(50)} ${'z'.repeat(30)}`)[2]).toBe('z'.repeat(18));
  });

  it.each([
    [
      'Koch (Hotel',
      [
        ['koch', 1],
        ['hotel', 0.4],
      ],
    ],
    [
      'Koch [Hotel] Wien',
      [
        ['koch', 1],
        ['hotel', 0.4],
        ['wien', 1],
      ],
    ],
    [
      '(Hotel) Koch',
      [
        ['hotel', 1],
        ['koch', 1],
      ],
    ],
    [
      ' (Hotel) Koch (Wien)',
      [
        ['hotel', 1],
        ['koch', 1],
        ['wien', 1],
      ],
    ],
    [
      'Koch () Wien',
      [
        ['koch', 1],
        ['wien', 1],
      ],
    ],
  ])('weigh less in brackets behind others: %s', (query, terms) =>
    expect(toTerms(query).map(({ text, weight }) => [text, weight])).toEqual(terms),
  );

  it('are joined at hyphens between letters only', () => {
    expect(toJoinedWords('A-B-C x-1 Büro-Kauf - y-')).toEqual(['abc', 'burokauf']);
    expect(toJoinedWords('Koch')).toEqual([]);
  });
});

describe('codes', () => {
  it.each([
    ...[
      'ISCO08 5120',
      ' ISCO 5120 ',
      'isco-08: 5120',
      'ISCO 5120',
      'isco5120',
      'ISCO-Code 5120',
      'isco koda 5120',
      'ISCO šifra – 5120',
    ],
    ...['ISCO Nr. 5120', 'ISCO nr 5120', 'isco št. 5120', 'isco št 5120', 'ISCO.5120', 'ISCO\t-\t5120'],
  ])('%s is one of ISCO', (text) => expect(toCode(text)).toEqual({ code: '5120', named: true, system: 'isco' }));

  it.each(['koda 5120', 'Šifra: 5120', 'code5120', 'c5120'])('%s is one of any classification', (text) =>
    expect(toCode(text)).toEqual({ code: '5120', named: true }),
  );

  it.each([
    ...['c512', 'xisco 5120', 'nr. 5120', 'ISCO', 'isco x5120', '5120-1', '.5120', 'x5120', '5120x.y'],
    ...['5', `1${'2'.repeat(20)}`],
  ])('%s is none', (text) => expect(toCode(text)).toBeUndefined());

  it.each([
    ['5120.1.2', '5120.1.2'],
    ['5120..', '5120..'],
    [`1${'2'.repeat(19)}`, `1${'2'.repeat(19)}`],
    ['2421\u00ada1', '2421A1'],
  ])('%s is read as %s', (text, code) => expect(toCode(text)?.code).toBe(code));
});
