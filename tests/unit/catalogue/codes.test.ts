import { beforeEach, describe, expect, it } from 'vitest';
import { buildCodeIndex, type CodeIndex } from '#lib/catalogue/codes';
import type { ProfileSummary } from '#lib/profile/summary';

const toUri = (digit: string) =>
  `http://data.europa.eu/esco/occupation/${digit.repeat(8)}-1a1a-1a1a-1a1a-${digit.repeat(12)}`;

function build(
  id: string,
  codes: { ams?: string[]; amsRelated?: string[]; esco?: [string, string][]; bisId?: number },
) {
  const { ams = [], amsRelated = [], esco = [], bisId } = codes;
  const toTitles = (list: string[]) => list.map((code) => ({ code, title: id }));
  const classification = {
    ams: toTitles(ams),
    amsRelated: toTitles(amsRelated),
    esco: esco.map(([code, uri]) => ({ code, uri })),
    bisId,
  };
  return { id, texts: {}, sections: { classification } } as unknown as ProfileSummary;
}

const profiles = [
  build('kam', { ams: ['760152'], esco: [['2433.6', toUri('a')]], bisId: 1193 }),
  build('electrician', { ams: ['242130', '2421A1'], amsRelated: ['242180'], bisId: 7522 }),
  build('sales', { esco: [['2434.1', toUri('b')]], bisId: 16 }),
  build('it-sales', { esco: [['2434.1', toUri('b')]] }),
  build('none', {}),
];
let codes: CodeIndex;
beforeEach(() => {
  codes = buildCodeIndex(profiles, new Set(['7522', '2431']));
});

const resolve = (text: string) => {
  const { profiles: found, ...rest } = codes.find(text) ?? { profiles: [] };
  return { ...rest, ids: found.map(({ id }) => id) };
};

describe('a code', () => {
  it.each(['760152', ' 760152'.trim(), 'AMS 760152', 'ams-760152', 'ams:760152'])('%s names an occupation', (text) => {
    expect(resolve(text)).toEqual({ slug: '760152', ids: ['kam'] });
  });

  it.each([
    ['2421a1', '2421a1', 'electrician'],
    ['2421A1', '2421a1', 'electrician'],
    ['2433.6', '2433.6', 'kam'],
    ['C2433.6', '2433.6', 'kam'],
    ['esco 2433.6', '2433.6', 'kam'],
    ['1193', '1193', 'kam'],
    ['BIS 1193', 'bis-1193', 'kam'],
    ['bis-16', 'bis-16', 'sales'],
    [toUri('a'), toUri('a').slice(-36), 'kam'],
    ['esco occupation AAAAAAAA-1A1A-1A1A-1A1A-AAAAAAAAAAAA', toUri('a').slice(-36), 'kam'],
    ['aaaaaaaa_1a1a--1a1a 1a1a-aaaaaaaaaaaa-', toUri('a').slice(-36), 'kam'],
    ['_2433.6-', '2433.6', 'kam'],
  ])('%s is known as %s', (text, slug, id) => {
    expect(resolve(text)).toEqual({ slug, ids: [id] });
  });

  it('is one of ISCO where a group has a page', () => {
    expect(resolve('2431')).toEqual({ slug: '2431', isco: '2431', ids: [] });
    expect(resolve('ISCO-08 2431')).toEqual({ slug: '2431', isco: '2431', ids: [] });
    expect(resolve('isco-2432')).toEqual({ ids: [] });
  });

  it('may name several things, unless its system is said', () => {
    expect(resolve('7522')).toEqual({ slug: '7522', isco: '7522', ids: ['electrician'] });
    expect(resolve('isco 7522')).toEqual({ slug: '7522', isco: '7522', ids: [] });
    expect(resolve('bis 7522')).toEqual({ slug: 'bis-7522', ids: ['electrician'] });
    expect(resolve('2434.1').ids).toEqual(['sales', 'it-sales']);
    expect(codes.listShared().sort()).toEqual(['2434.1', '7522', toUri('b').slice(-36)]);
  });

  it('may only be near an occupation', () => {
    expect(resolve('242180')).toEqual({ slug: '242180', near: true, ids: ['electrician'] });
  });

  it.each([
    '',
    'x',
    '999999',
    '76015',
    'ams 1193',
    'esco 760153',
    'bis 760152',
    '760152x',
    '7 60152',
    '-',
    'aaaaaaaa-1a1a',
  ])('"%s" names nothing', (text) => expect(codes.find(text)).toBeUndefined());
});
