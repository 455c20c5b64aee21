import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { formatCsv, toOccupationsCsv } from '#lib/data/to-csv';
import { toOccupations } from '#lib/data/to-lists';
import { checkValid } from '../../fixtures/content';
import { stubSiteUrl } from '../seo/setup';

stubSiteUrl();

const catalogue = buildCatalogue(await checkValid());

it('has a row for each occupation of the list', () => {
  const rows: Record<string, string>[] = parse(toOccupationsCsv(catalogue), { bom: true, columns: true });
  expect(rows.map(({ id }) => id)).toEqual(toOccupations(catalogue).occupations.map(({ id }) => id));
  expect(rows[0]).toMatchObject({
    title_sl: 'izdelovalec ali izdelovalka vzorcev',
    title_de: 'Musterbauerin oder Musterbauer',
    titleStatus_de: 'machine',
    page_de: 'https://example.org/de/berufe/musterbauerin',
    ams: '100101',
    salaryMin: '2000',
    salaryMax: '3000',
    germanFrom: 'B1',
    url: 'https://example.org/data/occupations/musterbauerin.json',
  });
});

it('is UTF-8 with a mark for spreadsheets, and lines end as in RFC 4180', () => {
  const bytes = Buffer.from(formatCsv([['č', 'ß']]));
  expect(bytes).toEqual(Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from('č,ß\r\n')]));
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('makes %j harmless', (cell) => {
  const [[found = ''] = []]: string[][] = parse(formatCsv([[cell, 'x']]), { bom: true });
  expect(found).toBe(`'${cell}`);
});

it('quotes separators, quotes and line breaks', () => {
  const row = ['a,b', 'say "x"', 'two\nlines', ''];
  expect(parse(formatCsv([row]), { bom: true })).toEqual([row]);
});
