import { distance } from 'fastest-levenshtein';

/** `did you mean: x`, where a candidate is about a third of the word away at most; else undefined. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.round(word.length / 3) + 1;
  for (const candidate of candidates) {
    // As many changes as letters more or fewer are needed at least.
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const candidateDistance = distance(word, candidate);
    if (candidateDistance < bestDistance) {
      best = candidate;
      bestDistance = candidateDistance;
    }
  }
  return best && `did you mean: ${best}`;
}
