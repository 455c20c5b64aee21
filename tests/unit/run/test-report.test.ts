import { expect, it } from 'vitest';
import { tallyPlaywright, tallyVitest } from '../../run/test-report';

it('counts a test file that could not be loaded as a failed test', () => {
  const tally = tallyVitest({
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(tally).toEqual({ passed: 3, failed: 2 });
});

it('counts errors outside of end-to-end tests as failed tests', () => {
  const tally = tallyPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1 }, errors: [{}] });
  expect(tally).toEqual({ passed: 5, failed: 2 });
});
