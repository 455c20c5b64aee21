import { expect, it } from 'vitest';
import { countMutants, scoreCovered } from '../../mutate/score';

const report = {
  files: {
    'lib/a/x.ts': {
      mutants: [{ status: 'Killed' }, { status: 'Timeout' }, { status: 'Survived' }, { status: 'Ignored' }],
    },
    'lib/b/x.ts': { mutants: [{ status: 'Killed' }, { status: 'NoCoverage' }] },
  },
};

it('a score counts the mutants that some test runs', () => {
  expect(countMutants(report)).toEqual({ Killed: 2, Timeout: 1, Survived: 1, Ignored: 1, NoCoverage: 1 });
  expect(scoreCovered(countMutants(report))).toBe(75);
  expect(scoreCovered({ NoCoverage: 3 })).toBe(100);
});
