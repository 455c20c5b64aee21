import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SectionData } from '#lib/profile/profile';
import { toYear } from '#lib/profile/sections/salary';
import { readReal } from './real';

const file = join('..', 'shared', 'facts', 'occupations.json');

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
  amsCodes?: AmsCode[];
  amsCodesAlphanumeric?: AmsCode[];
  amsCodesRelated?: AmsCode[];
  berufslexikon?: { titleDe: string; educationType?: string; salaryMinEur?: number; salaryMaxEur?: number }[];
  salaryByLevel?: (Figures & { levelDe: string; dataYear: number; listedIn2026?: boolean })[];
}

const occupations: Occupation[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const { profiles } = await readReal();
const pairs = profiles.flatMap((profile) => {
  const known = occupations.find(({ key }) => key === profile.id);
  return known ? [[profile.id, profile.sections, known] as const] : [];
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

/** What the facts say of the level, the module and the year of a band. */
function listFigures(known: Occupation, { level, module }: Band, year: string): string[] {
  const found =
    year === '2026'
      ? (known.berufslexikon ?? [])
          .filter(({ educationType }) => educationType === kinds[level.id])
          .filter(({ titleDe }) => !module || titleDe.endsWith(module.de))
          .map(({ salaryMinEur, salaryMaxEur }) => toText(salaryMinEur, salaryMaxEur))
      : (known.salaryByLevel ?? [])
          .filter(({ levelDe, dataYear }) => levelDe === level.de && String(dataYear) === year)
          .map(({ minEur, maxEur }) => toText(minEur, maxEur));
  return [...new Set(found)];
}

describe.skipIf(!pairs.length)(`the facts (skipped where ${file} is not there to compare with)`, () => {
  it.each(pairs)('%s: every band is the one figure of its level, module and year', (_, { salary }, known) => {
    expect(salary?.bands?.length).toBeGreaterThan(0);
    for (const band of salary?.bands ?? []) {
      const year = toYear(band.asOf ?? salary?.asOf ?? '');
      expect(listFigures(known, band, year), `${band.level.id} ${year}`).toEqual([toText(band.min, band.max)]);
    }
  });

  it.each(pairs)('%s: shows the newest figure of a level there is', (_, { salary }, known) => {
    for (const band of salary?.bands ?? []) {
      if (toYear(band.asOf ?? salary?.asOf ?? '') === '2024')
        expect(listFigures(known, band, '2026').filter((text) => !text.startsWith('undefined'))).toEqual([]);
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
});
