import { z } from 'zod';

/** No source of this site is older: an earlier year is a typing error. */
const earliestYear = 1990;

/** True for a `YYYY-MM-DD` that exists in the calendar: not 31 November, not 29 February 2025. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** The same, but accepts a month (`2025-11`) or a year (`2025`) alone. */
export function isRealPartialDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isRealDate(text + '-01-01'.slice(text.length - 4));
}

const days = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Ljubljana' });

/** Today's date in Slovenia and Austria, as `YYYY-MM-DD`. */
export function getToday(): string {
  return days.format(new Date());
}

/** An ISO 8601 day, `2025-11-21`, that exists in the calendar and is not in the future. */
export const dateSchema = buildSchema(isRealDate, 'a day of the calendar as YYYY-MM-DD');

/** A day, or a year where the source is no more precise. */
export const dayOrYearSchema = buildSchema(
  (text) => /^\d{4}$/.test(text) || isRealDate(text),
  'a day of the calendar as YYYY-MM-DD, or a year',
);

/** A day, a month or a year. */
export const partialDateSchema = buildSchema(isRealPartialDate, 'a date as YYYY-MM-DD, YYYY-MM or YYYY');

function buildSchema(isReal: (text: string) => boolean, form: string) {
  return z.string().check((check) => {
    const { value } = check;
    const report = (message: string, expected: string) =>
      check.issues.push({ code: 'custom', input: value, message: `"${value}" ${message}`, params: { expected } });
    if (!isReal(value)) report('is not a real date', form);
    else if (value > getToday().slice(0, value.length)) report('is in the future', `today, ${getToday()}, or earlier`);
    else if (Number(value.slice(0, 4)) < earliestYear) report('is long ago', `${earliestYear} or later`);
  });
}
