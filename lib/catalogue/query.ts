/** Nobody types more to find something. */
const longestQuery = 100;

/** The words of a query, without control and direction marks, in one line of a length that a page can repeat. */
export function toQuery(text: string): string {
  return text
    .slice(0, longestQuery * 10)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, longestQuery)
    .replace(/\p{Cs}$/u, '')
    .trim();
}
