/** What is read of Stryker's report. */
interface Report {
  files: Record<string, { mutants: readonly { status: string }[] }>;
}

/** Numbers of mutants by what became of them. */
export type Tally = Partial<Record<string, number>>;

/** Counts the mutants of a report. */
export function countMutants({ files }: Report): Tally {
  const tally: Tally = {};
  for (const { mutants } of Object.values(files)) {
    for (const { status } of mutants) tally[status] = (tally[status] ?? 0) + 1;
  }
  return tally;
}

/** The percentage of mutants that tests notice, of those that a test runs at all. */
export function scoreCovered({ Killed = 0, Timeout = 0, Survived = 0 }: Tally): number {
  const covered = Killed + Timeout + Survived;
  return covered ? (100 * (Killed + Timeout)) / covered : 100;
}
