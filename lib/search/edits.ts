const longest = 64;
/** Three rows of the table of distances, used again and again: searching makes no garbage here. */
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as const;

export const mostEdits = 2;

/** How many wrong letters a word of a length may have: short ones would become another word. */
export function toAllowedEdits(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : mostEdits;
}

/**
 * Letters to insert, leave out, exchange or swap with their neighbour to make one word of the other, or with `prefix`
 * the nearest beginning of the other; `max + 1` for all that is farther, which is found early.
 */
export function countEdits(query: string, word: string, max: number, prefix: boolean): number {
  const [n, m] = [query.length, word.length];
  const far = max + 1;
  if (n > longest || m > longest || n - m > max || (!prefix && m - n > max)) return far;
  let [before, last, row] = rows;
  for (let j = 0; j <= Math.min(m, max + 1); j++) last[j] = j;
  for (let i = 1; i <= n; i++) {
    const [from, to] = [Math.max(1, i - max), Math.min(m, i + max)];
    row[from - 1] = from === 1 ? i : far;
    let nearest = from === 1 ? i : far;
    for (let j = from; j <= to; j++) {
      const same = query.charCodeAt(i - 1) === word.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? far) + (same ? 0 : 1);
      cost = Math.min(cost, (row[j - 1] ?? far) + 1, j < i + max ? (last[j] ?? far) + 1 : far);
      if (i > 1 && j > 1 && !same && isSwap(query, i, word, j)) cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      row[j] = Math.min(cost, far);
      nearest = Math.min(nearest, cost);
    }
    if (nearest > max) return far;
    [before, last, row] = [last, row, before];
  }
  if (!prefix) return Math.min(last[m] ?? far, far);
  let nearest = far;
  for (let j = Math.max(0, n - max); j <= Math.min(m, n + max); j++) nearest = Math.min(nearest, last[j] ?? far);
  return nearest;
}

function isSwap(query: string, i: number, word: string, j: number): boolean {
  return query.charCodeAt(i - 1) === word.charCodeAt(j - 2) && query.charCodeAt(i - 2) === word.charCodeAt(j - 1);
}
