import { expect, it } from 'vitest';
import { formatProblem, formatProblems, positionAt } from '#lib/problem/problem';

const place = { file: 'content/a.json', line: 41, column: 12 };

it('formats a problem with place, message, expectation and hint', () => {
  const problem = {
    ...place,
    message: 'unknown competence "crm-sistems"',
    expected: 'an id from content/vocabulary/competences.json',
    hint: 'did you mean: crm-systems',
  };
  expect(formatProblem(problem)).toBe(
    [
      'content/a.json:41:12  unknown competence "crm-sistems"',
      '  expected an id from content/vocabulary/competences.json',
      '  did you mean: crm-systems',
    ].join('\n'),
  );
  expect(formatProblem({ ...place, message: 'wrong' })).toBe('content/a.json:41:12  wrong');
});

it('sorts by file, line and column and counts', () => {
  const report = formatProblems([
    { ...place, message: 'third' },
    { ...place, file: 'content/b.json', line: 1, message: 'fourth' },
    { ...place, line: 5, message: 'first' },
    { ...place, column: 3, message: 'second' },
  ]);
  expect(report.match(/first|second|third|fourth/g)).toEqual(['first', 'second', 'third', 'fourth']);
  expect(report.endsWith('\n\n4 problems in the content files')).toBe(true);
  expect(formatProblems([{ ...place, message: 'alone' }])).toContain('\n\n1 problem in the content files');
});

it('counts lines and columns from one', () => {
  expect(positionAt('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
  expect(positionAt('ab\ncd', 3)).toEqual({ line: 2, column: 1 });
  expect(positionAt('ab\r\ncd', 5)).toEqual({ line: 2, column: 2 });
});
