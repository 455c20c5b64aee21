import { getToday } from '#lib/vocabulary/date';

/** After so many days a number of open positions says nothing about today. */
const longest = 60;
const day = 24 * 60 * 60 * 1000;

/** Whether a number of open positions is recent enough to stand among the key facts. Both are days as `2025-11-21`. */
export function isRecent(asOf: string, today = getToday()): boolean {
  return (Date.parse(today) - Date.parse(asOf)) / day <= longest;
}
