import { expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { findByIdOrCode } from '#lib/catalogue/find-by-id-or-code';
import type { ProfileSummary } from '#lib/profile/summary';
import { mostCollected, readCollection, toCollectionPath } from '#lib/share/collection';
import { readValid } from '../../fixtures/content';

const profiles = Array.from({ length: 14 }, (_, index) => ({ id: `p${index}`, sections: {} }) as ProfileSummary);
const find = (name: string) => profiles.find(({ id }) => id === name);
const toIds = (some: readonly ProfileSummary[]) => some.map(({ id }) => id);

it('keeps the order of the address, in which a form may add to the list', () => {
  expect(toIds(readCollection({ p: ['p3,p1', 'p2'] }, find).profiles)).toEqual(['p3', 'p1', 'p2']);
  expect(toIds(readCollection({ p: ' p1,, p2 ' }, find).profiles)).toEqual(['p1', 'p2']);
  expect(readCollection({}, find)).toEqual({ profiles: [], languages: [], unknown: [], doubled: [], surplus: [] });
});

it('names what is unknown, doubled or too much, and skips it', () => {
  const { unknown, doubled, ...rest } = readCollection({ p: `x,p1,p1,x,${'y'.repeat(500)}` }, find);
  expect(unknown).toEqual(['x', 'y'.repeat(60)]);
  expect(toIds(doubled)).toEqual(['p1']);
  expect(toIds(rest.profiles)).toEqual(['p1']);
  const all = readCollection({ p: toIds(profiles).join() }, find);
  expect(all.profiles).toHaveLength(mostCollected);
  expect(toIds(all.surplus)).toEqual(['p12', 'p13']);
});

it('reads no more of an address than one types', () => {
  expect(readCollection({ p: Array.from({ length: 5_000 }, (_, at) => `x${at}`).join() }, find).unknown).toHaveLength(
    60,
  );
});

it('has the languages of the site, in their order', () => {
  expect(readCollection({ l: 'de,fr,sl,de' }, find).languages).toEqual(['sl', 'de']);
  expect(toCollectionPath('de', profiles.slice(0, 2), ['sl', 'de'])).toBe('/de/auswahl?p=p0,p1&l=sl,de');
  expect(toCollectionPath('sl', [])).toBe('/sl/izbor');
});

it('takes AMS codes and ids, and its own addresses', async () => {
  const catalogue = buildCatalogue(await readValid());
  const path = toCollectionPath('sl', catalogue.profiles);
  const [, p = ''] = path.match(/p=(.*)/) ?? [];
  expect(p).toMatch(/\d{6}/);
  expect(readCollection({ p }, (name) => findByIdOrCode(catalogue, name)).profiles).toEqual(catalogue.profiles);
  const ids = catalogue.profiles.map(({ id }) => id).join();
  expect(readCollection({ p: ids }, (name) => findByIdOrCode(catalogue, name)).profiles).toEqual(catalogue.profiles);
});
