import { expect, it } from 'vitest';
import { toSlug } from '#lib/import/slug';
import { readReal } from './real';

const { vocabulary } = await readReal();
const competences = [...vocabulary.competences.values()];
const areas = [...vocabulary['competence-areas'].values()];

it('gives every competence a Slovenian address that reads like its term', () => {
  const others = competences.filter(({ slug, sl = '' }) => slug !== toSlug(sl)).map(({ id, slug }) => [id, slug]);
  expect(others).toEqual([]);
});

it('has no address twice', () => {
  for (const slugs of [
    competences.map(({ slug }) => slug),
    areas.map(({ slug }) => slug.sl),
    areas.map(({ slug }) => slug.de),
  ]) {
    expect(new Set(slugs).size).toBe(slugs.length);
  }
  const ids = new Set(competences.map(({ id }) => id));
  expect(competences.filter(({ id, slug }) => slug !== id && ids.has(slug ?? ''))).toEqual([]);
});

it('puts the broadest competences into areas, each of which has some', () => {
  const used = new Set(competences.map(({ area }) => area));
  expect(areas.filter(({ id }) => !used.has(id))).toEqual([]);
  expect(competences.filter(({ area, broader }) => area !== undefined && broader !== undefined)).toEqual([]);
  const without = competences.filter(({ area, broader }) => area === undefined && broader === undefined);
  expect(without.map(({ id }) => id).sort()).toEqual([
    'durchsetzungsvermoegen',
    'gutes-auftreten',
    'it-affinitaet',
    'kaufmaennisches-verstaendnis',
    'kommunikationsstaerke',
    'organisationstalent',
    'reisebereitschaft',
    'serviceorientierung',
    'verkaufstalent',
  ]);
});
