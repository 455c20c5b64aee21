import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A measured figure; without a limit it is only for comparison. */
export interface Row {
  what: string;
  value: number;
  unit: string;
  atMost?: number;
  atLeast?: number;
}

/** False where a figure exceeds its limit or is not a number. */
export function isWithin({ value, atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }: Row) {
  return value <= atMost && value >= atLeast;
}

/** Formats rows as a table for the terminal. */
export function formatRows(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.what, `${formatNumber(row.value)} ${row.unit}`, formatLimit(row), toMark(row)]);
  return formatTable([['what', 'measured', 'limit', ''], ...cells]);
}

/** Aligns cells in columns, the second and third to the right. */
export function formatTable(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return cells.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

/** Writes the figures as JSON. */
export async function writeReport(file: string, report: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}

/** The median. */
export function toMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The percentile: the value that this share of the numbers does not exceed. */
export function toQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function formatLimit({ unit, atMost, atLeast }: Row): string {
  if (atMost !== undefined) return `<= ${formatNumber(atMost)} ${unit}`;
  return atLeast === undefined ? '' : `>= ${formatNumber(atLeast)} ${unit}`;
}

function toMark(row: Row): string {
  if (row.atMost === undefined && row.atLeast === undefined) return '';
  return isWithin(row) ? 'pass' : 'FAIL';
}

function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return 'not measured';
  return value >= 100 || Number.isInteger(value) ? Math.round(value).toString() : value.toPrecision(3);
}
