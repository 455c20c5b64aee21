/** How many locations are listed for each reason. */
const shown = 3;

/** Counts what an importer leaves out or guesses, by reason, with the first locations of each. */
export class Tally {
  private readonly reasons = new Map<string, { count: number; locations: string[] }>();

  /**
   * @param reason `left out: occupations without Slovenian`
   * @param location `de/occupations_de.csv:12  Koch/Köchin`
   */
  add(reason: string, location: string): void {
    const entry = this.reasons.get(reason) ?? { count: 0, locations: [] };
    entry.count++;
    if (entry.locations.length < shown) entry.locations.push(location);
    this.reasons.set(reason, entry);
  }

  /** `reason: count`, then up to three locations and `…` for more. */
  list(): string[] {
    return [...this.reasons].map(([reason, { count, locations }]) =>
      [`${reason}: ${count}`, ...locations, ...(count > shown ? ['…'] : [])].join('\n  '),
    );
  }
}
