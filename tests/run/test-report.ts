import { mkdir, readFile, rm } from 'node:fs/promises';

/** Numbers of passed and failed tests. */
export interface Tally {
  passed: number;
  failed: number;
}

/** Where the test runners write their results, as tests/*.config.ts configure it. */
export const reports = { unit: 'test-results/unit.json', e2e: 'test-results/e2e.json' } as const;

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** Removes the results of an earlier run, so that they are not counted again. */
export async function clearReports(): Promise<void> {
  await mkdir('test-results', { recursive: true });
  for (const file of Object.values(reports)) await rm(file, { force: true });
}

/** Sums the existing reports. */
export async function readTally(): Promise<Tally> {
  const unit = await readReport<VitestReport>(reports.unit);
  const e2e = await readReport<PlaywrightReport>(reports.e2e);
  return addTallies([unit ? tallyVitest(unit) : noTests, e2e ? tallyPlaywright(e2e) : noTests]);
}

const noTests: Tally = { passed: 0, failed: 0 };

/** A file that fails to load has no tests; count it as one failure. */
export function tallyVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Tally {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** Errors outside tests (a file that does not load, a server that does not start) count as failures. */
export function tallyPlaywright({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }));
}

async function readReport<Report>(file: string): Promise<Report | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
