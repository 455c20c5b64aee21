import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseWith } from '#lib/problem/from-zod';
import { buildReferences, type References } from '#lib/profile/references';
import { toSourceText } from '#lib/vocabulary/term';
import type { Vocabulary } from '#lib/vocabulary/vocabulary';
import { readValid } from '../../fixtures/content';

let vocabulary: Vocabulary;
let refs: References;

beforeAll(async () => {
  ({ vocabulary } = await readValid());
  refs = buildReferences(vocabulary, new Set(['musterbauerin', 'neuer-beruf']));
});

const report = (schema: z.ZodType, id: string) => schema.safeParse(id).error?.issues.map(({ message }) => message);

describe('an id is read into what it stands for', () => {
  it('is the very entry of the vocabulary', () => {
    expect(refs.entry('competences').parse('messen')).toBe(vocabulary.competences.get('messen'));
    expect(refs.source.parse('musteramt').short.de).toBe('Musterprofile 2025');
  });

  it('is a group with its area', () => {
    const { group, area } = refs.group.parse('pruefung');
    expect([group, area].map(toSourceText)).toEqual(['Prüfung', 'Gewerbe']);
  });

  it('is an occupation with a profile, with a term or with both', () => {
    expect(refs.occupation.parse('musterbauerin').term?.labels.de.text).toBe('MusterbauerIn');
    expect(refs.occupation.parse('zeichnerin').term?.labels.de.text).toBe('ZeichnerIn');
    expect(refs.occupation.parse('neuer-beruf')).toEqual({ id: 'neuer-beruf', term: undefined });
  });
});

describe('an unknown id is reported with its kind', () => {
  it.each([
    ['competences', 'unknown competence "x"'],
    ['qualification-levels', 'unknown qualification level "x"'],
    ['work-environment', 'unknown work condition "x"'],
    ['digcomp-areas', 'unknown DigComp area "x"'],
  ] as const)('%s', (name, message) => {
    expect(report(refs.entry(name), 'x')).toEqual([message]);
  });

  it('is reported for groups, where an area is no group', () => {
    expect(report(refs.group, 'gewerbe')).toEqual(['unknown group "gewerbe"']);
  });

  it('is no id at all where it is not a text', () => {
    const parsed = parseWith(z.array(refs.source), 'f.json', [5, null], () => ({ line: 1, column: 1 }));
    expect(parsed.ok ? [] : parsed.problems.map(({ message, expected }) => `${message}; ${expected}`)).toEqual([
      '"0" is the number 5; a text',
      '"1" is null; a text',
    ]);
  });
});

describe('a vocabulary that could not be read', () => {
  it('causes no problems of its own', () => {
    const without = buildReferences({}, new Set());
    for (const schema of [without.entry('competences'), without.group, without.occupation, without.source]) {
      expect(schema.safeParse('x').success).toBe(true);
    }
  });

  it('may have areas without groups', () => {
    const areas = new Map([['gewerbe', { id: 'gewerbe' }]]) as unknown as Vocabulary['areas'];
    expect(buildReferences({ ...vocabulary, areas }, new Set()).group.safeParse('x').success).toBe(true);
  });
});
