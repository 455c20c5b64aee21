import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { drawPicture, drawVector } from '#lib/picture/draw';
import { edition, type Picture, toAltText } from '#lib/picture/picture';
import { listPictures } from '#lib/picture/pictures';
import { checkReal } from '../../content/real';

const words = 'diplomirani zdravstvenik ali diplomirana medicinska sestra ';
const long = words.repeat(4).slice(0, 200);
const levels = 'izučen poklic, tri- ali štiriletna srednja poklicna šola, petletna srednja šola z maturo ali študij';
const figure = { label: 'Plača', value: '12.300–13.950 €', note: levels, figure: true } as const;
const longest: Picture = {
  title: long,
  beside: long,
  area: 'umwelt',
  facts: [figure, { label: 'Izobrazba', value: `${levels}, ${levels}` }],
};
const oneWord: Picture = { title: 'Elektro'.repeat(20), beside: 'instalacija'.repeat(15), lead: words.repeat(2) };

const real = [...listPictures(buildCatalogue(await checkReal())).values()].map(({ picture }) => picture);
const toLength = ({ title, beside = '' }: Picture) => title.length + beside.length;
const [longestReal, ...shorter] = real.toSorted((a, b) => toLength(b) - toLength(a));
const shortest = shorter.at(-1);
if (!longestReal || !shortest) throw new Error('no pictures');
const pictures = { shortest, longestReal, longest, oneWord };

/** Reads the colour of each pixel as one number. */
async function readPixels(png: Buffer) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return (x: number, y: number) => data.readUIntBE((y * info.width + x) * 3, 3);
}

describe('a picture', () => {
  it.each(Object.entries(pictures))(
    'is a small PNG of its size, free in its margins and between lines: %s',
    async (_, one) => {
      const png = await drawPicture(one);
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1_200, height: 630 });
      expect(png.length).toBeLessThan(60_000);

      const colour = await readPixels(png);
      const paper = colour(0, 0);
      // Nothing but the mark.
      const isMargin = (x: number, y: number) => x < 60 || y < 40 || (x < 700 && y > 590) || (x > 1_140 && y < 300);
      const inked: string[] = [];
      for (let y = 0; y < 630; y++) {
        for (let x = 0; x < 1_200; x++) if (isMargin(x, y) && colour(x, y) !== paper) inked.push(`${x} ${y}`);
      }
      expect(inked).toEqual([]);

      const isFree = (y: number) =>
        Array.from({ length: 1_200 }, (_, x) => colour(x, y)).every((other) => other === paper);
      const free = Array.from({ length: 630 }, (_, y) => (isFree(y) ? '.' : '#')).join('');
      // Below the name of the site, between the titles and what is below them, and above the mark or the facts.
      expect(free).toMatch(/^\.{40,}#+\.{24,}#.*#\.{24,}#/);
    },
  );

  it('changes with its title', async () => {
    const png = await drawPicture(shortest);
    expect(await drawPicture({ ...shortest })).toEqual(png);
    expect(await drawPicture({ ...shortest, title: 'Drug' })).not.toEqual(png);
  });
});

/** Where it fails after a change of the drawing, raise `edition`, so that every picture gets a new address. */
it('has an edition of its own for each way of drawing', async () => {
  const facts = [figure, { label: 'Izobrazba', value: 'izučen poklic' }];
  const some: Picture[] = [
    { title: 'Čistilec ali čistilka', beside: 'Raumpflegerin', area: 'umwelt', facts },
    { title: 'Poklici', lead: words },
  ];
  const vectors = await Promise.all(some.map(drawVector));
  const hash = createHash('sha256').update(vectors.join('\n')).digest('hex').slice(0, 16);
  expect(`${edition} ${hash}`).toMatchInlineSnapshot(`"1 ab16e79d403cadd8"`);
});

it('has a letter of the font for each one of the content', () => {
  const ranges: Record<string, string> = JSON.parse(
    readFileSync('node_modules/@fontsource/inter/unicode.json', 'utf8'),
  );
  const known = ['latin', 'latin-ext'].flatMap((subset) =>
    (ranges[subset] ?? '').split(',').map((range) => {
      const [from = 0, to = from] = range
        .replace('U+', '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return { from, to };
    }),
  );
  const letters = [...new Set(real.flatMap((picture) => [...toAltText(picture)]))];
  const isKnown = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;
    return known.some(({ from, to }) => from <= code && code <= to);
  };
  expect(letters).toEqual(expect.arrayContaining([...'čšžäöüß€–']));
  expect(letters.filter((letter) => !isKnown(letter))).toEqual([]);
});
