import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SectionData } from '#lib/profile/profile';
import { toYear } from '#lib/profile/sections/salary';
import { toSourceText } from '#lib/vocabulary/term';
import { readReal, toWords } from './real';

const folder = join('..', 'shared', 'facts');
const files = ['occupations.json', 'occupations-2.json'];

interface AmsCode {
  code: string;
  titleDe: string;
  apprenticeshipCode?: boolean;
}

interface Figures {
  minEur?: number;
  maxEur?: number;
  from?: boolean;
}

interface Occupation {
  key: string;
  titleDe: string;
  bisId: number;
  amsCodes?: AmsCode[];
  amsCodesAlphanumeric?: AmsCode[];
  amsCodesRelated?: AmsCode[];
  berufslexikon?: {
    titleDe: string;
    educationType?: string;
    salaryMinEur?: number;
    salaryMaxEur?: number;
    url: string;
  }[];
  salaryByLevel?: (Figures & { levelDe: string; dataYear: number; listedIn2026?: boolean })[];
}

interface Ways {
  key: string;
  lehrberufe: { years: number; yearsWithFurtherModule?: number; verified: string }[];
}

const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const occupations: Occupation[] = files.filter((name) => existsSync(join(folder, name))).flatMap(read);
const { profiles } = await readReal();
const pairs = profiles.flatMap((profile) => {
  const known = occupations.find(({ key }) => key === profile.id);
  return known ? [[profile.id, profile.sections, known] as const] : [];
});
const ways: Ways[] = occupations.length ? read('apprenticeships.json').occupations : [];
const apprenticed = profiles.flatMap(({ id, sections, texts }) => {
  const [lehre] = ways.find(({ key }) => key === id)?.lehrberufe ?? [];
  const isWay = sections.training?.routes.some(({ route }) => route.id === 'lehre');
  return lehre?.verified === 'stored-copy' && isWay ? [[id, lehre, texts] as const] : [];
});

type Band = NonNullable<SectionData<'salary'>['bands']>[number];
const toText = (min?: number, max?: number) => `${min}–${max ?? '…'}`;

/** The kinds of education that the Berufslexikon of 2026 prints beside its figures, by level. */
const kinds: Record<string, string> = {
  lehre: 'Lehre',
  'kurz-spezialausbildung': 'Kurz-/Spezialausbildung',
  'hilfs-anlernberuf': 'Hilfs-/Anlernberuf',
  'uni-fh-ph': 'Uni/FH/PH',
};

/** The name of a level without the schools that belong to it. */
const toSchool = (level: Band['level']) => toSourceText(level).replace(/: .*/, '');

/** What the facts say of the level, the module and the year of a band. */
function listFigures(known: Occupation, { level, module }: Band, year: string): string[] {
  const found =
    year === '2026'
      ? (known.berufslexikon ?? [])
          .filter(({ educationType, salaryMinEur }) => educationType === kinds[level.id] && salaryMinEur)
          .filter(({ titleDe }) => !module || titleDe.endsWith(toSourceText(module)))
          .map(({ salaryMinEur, salaryMaxEur }) => toText(salaryMinEur, salaryMaxEur))
      : (known.salaryByLevel ?? [])
          .filter(({ levelDe, dataYear }) => levelDe === toSchool(level) && String(dataYear) === year)
          .map(({ minEur, maxEur }) => toText(minEur, maxEur));
  return [...new Set(found)];
}

/** Occupations without pay: no source has a figure, or only one of another job or of beginners. */
const unpaid = [
  'bote-botin',
  'hoteldirektorin',
  'landwirtschaftliche-hilfskraft',
  'malerin-und-beschichtungstechnikerin',
  'produktionshilfskraft',
];

describe.skipIf(!pairs.length)(`the facts (skipped where ${folder} is not there to compare with)`, () => {
  it.each(pairs)('%s: every band is the one figure of its level, module and year', (id, { salary }, known) => {
    expect(Boolean(salary?.bands?.length)).toBe(!unpaid.includes(id));
    for (const band of salary?.bands ?? []) {
      const year = toYear(band.asOf ?? salary?.asOf ?? '');
      expect(listFigures(known, band, year), `${band.level.id} ${year}`).toEqual([toText(band.min, band.max)]);
    }
  });

  it.each(pairs)('%s: shows the newest figure of a level there is', (_, { salary }, known) => {
    for (const band of salary?.bands ?? []) {
      if (toYear(band.asOf ?? salary?.asOf ?? '') === '2024') expect(listFigures(known, band, '2026')).toEqual([]);
    }
  });

  it.each(pairs)(
    '%s: has the AMS codes, those of apprentices and neighbours for the search only',
    (_, sections, known) => {
      const { ams = [], amsRelated = [] } = sections.classification ?? {};
      const all = [...(known.amsCodes ?? []), ...(known.amsCodesAlphanumeric ?? []), ...(known.amsCodesRelated ?? [])];
      expect([...ams, ...amsRelated].map(({ code }) => code).sort()).toEqual(all.map(({ code }) => code).sort());
      const hidden = [...(known.amsCodesRelated ?? []), ...all.filter((one) => one.apprenticeshipCode)];
      const shown = ams.map(({ code }) => code);
      expect(hidden.filter(({ code }) => shown.includes(code))).toEqual([]);
      for (const { code, title } of ams) expect(all.find((one) => one.code === code)?.titleDe, code).toBe(title);
    },
  );

  it.each(pairs)(
    '%s: has the title and number of the BIS and the pages of the Berufslexikon',
    (id, sections, known) => {
      expect(profiles.find((profile) => profile.id === id)?.officialTitle).toBe(known.titleDe);
      expect(sections.classification?.bisId).toBe(Number(known.bisId));
      const pages = (sections.links?.berufslexikon ?? []).map(({ title, kind, url }) => `${title} (${kind}) ${url}`);
      const expected = (known.berufslexikon ?? []).map((page) => `${page.titleDe} (${page.educationType}) ${page.url}`);
      expect(pages.toSorted()).toEqual(expected.toSorted());
    },
  );

  it.each(apprenticed)('%s: says how long the Lehre takes', (_, { years, yearsWithFurtherModule: more }, texts) => {
    const german: Record<number, string> = { 3: 'drei', 3.5: 'dreieinhalb', 4: 'vier' };
    const slovenian: Record<number, string> = { 3: 'tri leta', 3.5: 'tri leta in pol', 4: 'štiri leta' };
    const [de = '', sl = ''] = [texts.de, texts.sl].map((text) =>
      toWords(text?.prose.training?.blocks ?? []).join(' '),
    );
    expect(de).toContain(`${german[years]} Jahre`);
    expect(sl).toMatch(new RegExp(`${slovenian[years]}[.;,]`));
    expect(de.includes('weiteren Modul')).toBe(more !== undefined);
    if (!more) return;
    expect(de).toContain(`mit einem weiteren Modul ${german[more]}.`);
    expect(sl).toContain(`z dodatnim modulom ${slovenian[more]}.`);
  });
});
