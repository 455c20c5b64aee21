import { expect, it } from 'vitest';
import { toSlug } from '#lib/i18n/slug';
import { readReal } from './real';

const { vocabulary } = await readReal();
const competences = [...vocabulary.competences.values()];
const areas = [...vocabulary['competence-areas'].values()];

/** Addresses are permanent: these still read like the term that was corrected. */
const earlier = {
  'arbeit-mit-geraeten-maschinen-und-anlagen': 'delo-z-napravami-stroji-in-postroji',
  'entwicklung-von-vertriebsstrategien': 'razvoj-strategij-prodaje-in-distribucije',
  'kundenbetreuung-im-vertrieb': 'skrb-za-stranke-v-prodaji-in-distribuciji',
  kundenservice: 'storitve-za-stranke',
  marktforschung: 'trzne-raziskave',
  serviceorientierung: 'storitvena-naravnanost',
  'vertrieb-von-dienstleistungen': 'prodaja-in-distribucija-storitev',
  'vertrieb-von-produkten': 'prodaja-in-distribucija-izdelkov',
  vertriebskenntnisse: 'znanje-distribucije-in-prodajnih-poti',
  'vertriebsstrategien-und-konzepte': 'strategije-in-koncepti-prodaje-in-distribucije',
};

it('gives every competence a Slovenian address that reads like its term, or like its term of before', () => {
  const others = competences
    .filter(({ slug, labels }) => slug?.sl !== toSlug(labels.sl.text ?? ''))
    .map(({ id, slug }) => [id, slug?.sl]);
  expect(Object.fromEntries(others)).toEqual(earlier);
});

it('has no address twice', () => {
  for (const slugs of [
    competences.map(({ slug }) => slug?.sl),
    areas.map(({ slug }) => slug.sl),
    areas.map(({ slug }) => slug.de),
  ]) {
    expect(new Set(slugs).size).toBe(slugs.length);
  }
  const ids = new Set(competences.map(({ id }) => id));
  expect(competences.filter(({ id, slug }) => slug?.sl !== id && ids.has(slug?.sl ?? ''))).toEqual([]);
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
