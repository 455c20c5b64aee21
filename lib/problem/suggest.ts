import { distance } from 'fastest-levenshtein';

/** Suggests `did you mean: x` where a candidate differs in at most about a third of the word; else undefined. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.round(word.length / 3) + 1;
  for (const candidate of candidates) {
    // The difference in length is a lower bound of the distance.
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const candidateDistance = distance(word, candidate);
    if (candidateDistance < bestDistance) {
      best = candidate;
      bestDistance = candidateDistance;
    }
  }
  return best && `did you mean: ${best}`;
}
