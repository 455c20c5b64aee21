import { stringify } from 'csv-stringify/sync';
import type { Catalogue } from '#lib/catalogue/catalogue';
import { locales } from '#lib/i18n/locales';
import { toOccupations } from './to-lists';

type Entry = ReturnType<typeof toOccupations>['occupations'][number];

/** The columns of the list of occupations, with their cells. */
const columns: readonly (readonly [name: string, toCell: (entry: Entry) => string | number | undefined])[] = [
  ['id', ({ id }) => id],
  ['officialTitle', ({ officialTitle }) => officialTitle],
  ...locales.flatMap((locale) => [
    [`title_${locale}`, ({ titles }: Entry) => titles[locale].text] as const,
    [`titleStatus_${locale}`, ({ titles }: Entry) => titles[locale].status] as const,
    [`page_${locale}`, ({ pages }: Entry) => pages[locale]] as const,
  ]),
  ['curated', ({ curated }) => String(curated)],
  ['updated', ({ updated }) => updated],
  ['area', ({ area }) => area],
  ['group', ({ group }) => group],
  ['ams', ({ ams }) => ams?.join(' ')],
  ['isco', ({ isco }) => isco],
  ['esco', ({ esco }) => esco?.join(' ')],
  ['salaryMin', ({ salary }) => salary?.min],
  ['salaryMax', ({ salary }) => salary?.max],
  ['salaryAsOf', ({ salary }) => salary?.asOf],
  ['germanFrom', ({ german }) => german?.from],
  ['germanTo', ({ german }) => german?.to],
  ['url', ({ url }) => url],
];

/** Formats the list of occupations as CSV by RFC 4180. */
export function toOccupationsCsv(catalogue: Pick<Catalogue, 'profiles'>): string {
  return formatCsv([
    columns.map(([name]) => name),
    ...toOccupations(catalogue).occupations.map((entry) => columns.map(([, toCell]) => toCell(entry))),
  ]);
}

/** Formats rows; a cell that a spreadsheet would run as a formula begins with an apostrophe. */
export function formatCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  // The writer itself quotes only line breaks that end a row. Without the mark at the start, Excel takes UTF-8 for another encoding.
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, quoted_match: /[\r\n]/, record_delimiter: 'windows' },
  );
}
