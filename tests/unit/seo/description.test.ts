import { describe, expect, it } from 'vitest';
import { describeWith, shortenDescription } from '#lib/seo/description';

const list = (...titles: string[]) => titles.map((title) => ({ title }));
const dated = 'Ob vsaki številki sta vir in datum.';
const toText = (examples: string) => `Poklici v Avstriji, v katerih je ta kompetenca zelo potrebna: ${examples}.`;
const start = 'Poklici v Avstriji, v katerih je ta kompetenca zelo potrebna:';

describe('the description of a page about occupations', () => {
  it('names them all where there is room', () => {
    expect(describeWith('sl', list('Kuhar ali kuharica'), toText)).toBe(`${start} Kuhar ali kuharica.`);
    expect(describeWith('sl', list('Kuhar', 'Mizarka', 'Zidar'), toText)).toBe(`${start} Kuhar, Mizarka in Zidar.`);
    expect(describeWith('de', list('Koch', 'Maurer'), toText)).toBe(`${start} Koch und Maurer.`);
  });

  it('names the first that it has room for, and how many others there are', () => {
    const many = list('a', 'b', 'c', 'd', 'e', 'f');
    expect(describeWith('sl', many, toText)).toBe(`${start} a, b, c, d in še 2.`);
    expect(describeWith('sl', list('a', 'b'), toText, { count: 9 })).toBe(`${start} a, b in še 7.`);
    const [long, longer] = ['k'.repeat(60), 'm'.repeat(60)];
    expect(describeWith('sl', list(long, longer, 'c'), toText)).toBe(`${start} ${long}, c in še 1.`);
    expect(describeWith('de', list('a', 'k'.repeat(100)), toText)).toBe(`${start} a und 1 weiterer.`);
  });

  it('says their number where there is no room for a name', () => {
    expect(describeWith('sl', list('k'.repeat(100), 'm'.repeat(100)), toText)).toBe(`${start} 2\u00a0poklica.`);
  });

  it('says more where there is room for it, rather with fewer names', () => {
    const more = 'Področje: Obrt.';
    expect(describeWith('sl', list('Kuhar'), toText, { more })).toBe(`${start} Kuhar. ${more}`);
    const long = 'k'.repeat(70);
    expect(describeWith('sl', list('Kuhar', long), toText, { more })).toBe(`${start} Kuhar in še 1. ${more}`);
    expect(describeWith('sl', list('k'.repeat(90)), toText, { more })).toBe(`${start} ${'k'.repeat(90)}.`);
  });

  it('is not too short', () => {
    expect(describeWith('sl', list('Kuhar'), (examples) => `Poklici: ${examples}.`)).toBe(`Poklici: Kuhar. ${dated}`);
  });

  it('is not too long', () => {
    const found = describeWith('sl', list('Kuhar'), (examples) => `${'beseda '.repeat(30)}${examples}.`);
    expect(found).toBe(`${'beseda '.repeat(21)}…`);
  });
});

it.each([
  ['a'.repeat(155), 'a'.repeat(155)],
  [`${'a'.repeat(150)}, bcdefgh`, `${'a'.repeat(150)} …`],
  [`${'a'.repeat(150)} – b c`, `${'a'.repeat(150)} …`],
])('a description is cut at the end of a word', (text, expected) => {
  expect(shortenDescription(text)).toBe(expected);
});
