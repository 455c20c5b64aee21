import { getToday } from '#lib/vocabulary/date';
import { toYear } from './sections/salary';

/** The day in Slovenia and Austria, for what is printed. */
export { getToday };

/** Days after which a number of vacancies says nothing about today. */
const longest = 60;
const day = 24 * 60 * 60 * 1000;

/** True where a number of vacancies is recent enough for the key facts. Both are days such as `2025-11-21`. */
export function isRecent(asOf: string, today = getToday()): boolean {
  return (Date.parse(today) - Date.parse(asOf)) / day <= longest;
}

/** True where pay is of a year before last year, a day or year such as `2024`: lists and pictures mark it. */
export function isOldPay(asOf: string, today = getToday()): boolean {
  return Number(toYear(today)) - Number(toYear(asOf)) > 1;
}

/** The year of pay, in the words for an old one where it is that. */
export function formatPayYear(asOf: string, toOld: (year: string) => string, today?: string): string {
  const year = toYear(asOf);
  return isOldPay(asOf, today) ? toOld(year) : year;
}
