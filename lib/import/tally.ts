/** How many places are named for each line. */
const shown = 3;

/** Counts what an importer leaves out or guesses: each reason on a line of its own, with the first places below it. */
export class Tally {
  private readonly reasons = new Map<string, { count: number; places: string[] }>();

  /**
   * @param reason as it is printed: `left out: occupations without Slovenian`
   * @param place where: `de/occupations_de.csv:12  Koch/Köchin`
   */
  add(reason: string, place: string): void {
    const entry = this.reasons.get(reason) ?? { count: 0, places: [] };
    entry.count++;
    if (entry.places.length < shown) entry.places.push(place);
    this.reasons.set(reason, entry);
  }

  /** `reason: count`, then up to three places and `…` where there are more. */
  list(): string[] {
    return [...this.reasons].map(([reason, { count, places }]) =>
      [`${reason}: ${count}`, ...places, ...(count > shown ? ['…'] : [])].join('\n  '),
    );
  }
}
