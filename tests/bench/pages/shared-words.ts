/** This many words in a row count as the same sentence. */
const runLength = 6;

/** For each text the share of its words, in percent, in runs of words that stand in at least so many other texts. */
export function listShares(texts: readonly string[], others: number): number[] {
  const all = texts.map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const counts = new Map<string, number>();
  for (const words of all) for (const run of new Set(listRuns(words))) counts.set(run, (counts.get(run) ?? 0) + 1);
  return all.map((words) => {
    const shared = new Set<number>();
    for (const [start, run] of listRuns(words).entries()) {
      if ((counts.get(run) ?? 0) <= others) continue;
      for (let at = start; at < start + runLength; at++) shared.add(at);
    }
    return (100 * shared.size) / Math.max(words.length, 1);
  });
}

function listRuns(words: readonly string[]): string[] {
  const starts = words.length - runLength + 1;
  return Array.from({ length: Math.max(starts, 0) }, (_, at) => words.slice(at, at + runLength).join(' '));
}
