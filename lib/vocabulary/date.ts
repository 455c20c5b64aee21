/** True for a day as `YYYY-MM-DD` that exists: not 31 November, not 29 February 2025. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** The same for a source that may name only a month (`2025-11`) or a year (`2025`). */
export function isRealPartialDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isRealDate(text + '-01-01'.slice(text.length - 4));
}
