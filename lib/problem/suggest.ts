import { distance } from 'fastest-levenshtein';

/** `did you mean: x`, where a candidate is about a third of the word away at most; else undefined. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.round(word.length / 3) + 1;
  for (const candidate of candidates) {
    const candidateDistance = distance(word, candidate);
    if (candidateDistance < bestDistance) {
      best = candidate;
      bestDistance = candidateDistance;
    }
  }
  return best && `did you mean: ${best}`;
}
