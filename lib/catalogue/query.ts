/** In characters; nobody types more to find something. */
const longestQuery = 100;

/** Sanitises a query: one line without control and direction marks, short enough to repeat on a page. */
export function toQuery(text: string): string {
  return text
    .slice(0, longestQuery * 10)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, longestQuery)
    .replace(/\p{Cs}$/u, '')
    .trim();
}
