import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toAnswer } from '#lib/profile/recognition';
import { toSourceText } from '#lib/vocabulary/term';
import { readReal } from './real';

interface Known {
  key: string;
  class: string;
  verified: string;
  /** Of the class alone, where the law was not read. */
  classVerified?: string;
  trade?: { de: string };
}

interface Demanded {
  key: string;
  austria: { group: string | null; verified: string }[];
  slovenia: { group: string; verified: string }[];
}

const folder = join('..', 'shared', 'facts');
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')).occupations;
const there = existsSync(join(folder, 'recognition.json'));
const known: Known[] = there ? read('recognition.json') : [];
const demanded: Demanded[] = there ? read('demand.json') : [];
const { profiles, vocabulary } = await readReal();
const ids = profiles.filter(({ imported }) => !imported).map(({ id, sections }) => [id, sections] as const);

describe.skipIf(!there)('the facts (skipped where they are not there to compare with)', () => {
  it.each(ids)('%s: has the class of its source, or none where nobody has read one', (id, { recognition }) => {
    const found = known.find(({ key }) => key === id);
    const isRead = found?.verified === 'stored-copy' || found?.classVerified === 'stored-copy';
    expect(recognition?.class).toBe(isRead ? found.class : undefined);
    for (const trade of recognition?.trades ?? []) {
      // Two names end in what only the law adds.
      const [name = ''] = toSourceText(trade).split(' (verbundenes');
      expect(found?.trade?.de, id).toContain(name);
    }
  });

  it.each(ids)('%s: is in demand on lists that were read only', (id, { employment }) => {
    const { austria = [], slovenia = [] } = demanded.find(({ key }) => key === id) ?? {};
    const groups = [...austria, ...slovenia]
      .filter(({ verified }) => verified === 'stored-copy')
      .map(({ group }) => group);
    for (const { names } of employment?.demand ?? []) for (const name of names) expect(groups, id).toContain(name);
  });
});

it('has an answer of every kind', () => {
  const answers = ids.flatMap(([, { recognition }]) => (recognition ? [toAnswer(recognition.class)] : []));
  expect(new Set(answers).size).toBe(4);
});

it('says of every list and of whom one may ask where it comes from', () => {
  for (const { id, sources } of [...vocabulary.authorities.values(), ...vocabulary['shortage-lists'].values()]) {
    expect(
      sources.filter((source) => !vocabulary.sources.has(source)),
      id,
    ).toEqual([]);
  }
});
