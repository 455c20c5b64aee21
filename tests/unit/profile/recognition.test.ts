import { expect, it } from 'vitest';
import { parseWith } from '#lib/problem/from-zod';
import { buildFactsSchema } from '#lib/profile/profile';
import { toAnswer } from '#lib/profile/recognition';
import { buildReferences } from '#lib/profile/references';
import { recognitionClasses } from '#lib/profile/sections/recognition';

it('there are four answers for nine classes', () => {
  expect(Object.fromEntries(recognitionClasses.map((kind) => [kind, toAnswer(kind)]))).toEqual({
    auto: 'automatic',
    general: 'needed',
    land: 'needed',
    licence: 'not-needed',
    title: 'needed',
    trade: 'self-employed',
    self: 'self-employed',
    free: 'not-needed',
    none: 'not-needed',
  });
});

// Without vocabularies no id is checked: only the shape is.
const schema = buildFactsSchema(buildReferences({}, new Set()));
const report = (recognition: object) => {
  const facts = { id: 'a', officialTitle: 'A', sections: { recognition: { sources: ['x'], ...recognition } } };
  const parsed = parseWith(schema, 'a', facts, () => ({ line: 1, column: 1 }));
  return parsed.ok ? [] : parsed.problems.map(({ message, hint }) => `${message}: ${hint}`);
};

const law = { laws: ['GuKG § 87'], authorities: ['ministerium'] };

it.each(['auto', 'general', 'land', 'licence', 'title', 'self'])(
  '"%s" needs a law and an authority, and no trade',
  (kind) => {
    expect(report({ class: kind, ...law })).toEqual([]);
    expect(report({ class: kind })).toEqual([
      `the class "${kind}" has no "laws": add "laws", or correct the class`,
      `the class "${kind}" has no "authorities": add "authorities", or correct the class`,
    ]);
    expect(report({ class: kind, ...law, trades: ['tischler'] })).toEqual([
      `the class "${kind}" has "trades", which it cannot have: remove "trades", or correct the class`,
    ]);
  },
);

it('"trade" needs a trade, too', () => {
  expect(report({ class: 'trade', ...law, trades: ['tischler'] })).toEqual([]);
  expect(report({ class: 'trade', ...law })).toEqual([
    'the class "trade" has no "trades": add "trades", or correct the class',
  ]);
});

it.each(['free', 'none'])('"%s" has neither law nor authority', (kind) => {
  expect(report({ class: kind })).toEqual([]);
  expect(report({ class: kind, laws: ['GewO § 94'] })).toEqual([
    `the class "${kind}" has "laws", which it cannot have: remove "laws", or correct the class`,
  ]);
});
