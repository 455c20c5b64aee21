import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { ProfileSection } from '#components/profile/profile-sections';
import { getLocaleRow, type Locale } from '#lib/i18n/locales';
import type { Profile } from '#lib/profile/profile';
import { readValidProfile } from '../../fixtures/content';

let full: Profile;

beforeAll(async () => {
  full = await readValidProfile('musterbauerin');
});

const text = (html: string) => html.replaceAll(/ *<[^>]+> */g, '|').replaceAll(/\|+/g, '|');

describe('pay', () => {
  type Bands = NonNullable<NonNullable<Profile['sections']['salary']>['bands']>;
  const draw = (toBands: (bands: Bands) => Bands, locale: Locale = 'de', overall = { min: 2420, max: 2420 }) => {
    const { salary } = full.sections;
    if (!salary?.bands) throw new Error('no bands');
    const sections = { ...full.sections, salary: { ...salary, overall, bands: toBands(salary.bands) } };
    return renderToStaticMarkup(
      <ProfileSection
        id="salary"
        profile={{ ...full, sections }}
        view={{ locale, beside: getLocaleRow(locale).beside, parallel: false }}
        context={{ linked: new Map(), rungs: [], bands: [] }}
        numbers={new Map()}
      />,
    );
  };
  const rows = (html: string) => html.match(/<li>.*?<\/li>/g)?.map((row) => text(row)) ?? [];

  it('of one level is told once, without a range over it, and one figure as one', () => {
    const html = draw(([first]) => (first ? [{ ...first, min: 2420, max: 2420 }] : []));
    expect(rows(html)).toEqual(['|Lehrberuf|2.420\u00a0€|']);
    expect(text(html)).toContain('|im Monat|2.420\u00a0€|');
    expect(html).not.toMatch(/Gesamte Spanne|2\.420–2\.420|auch höher/);
  });

  it('of several levels has the range over them first', () => {
    const html = draw((bands) => bands, 'de', { min: 2000, max: 3000 });
    expect(rows(html).map((row) => row.split('|')[1])).toEqual(['Gesamte Spanne', 'Lehrberuf', 'Schulberuf']);
    expect(html).toContain('kann das Einstiegsgehalt auch höher sein');
  });

  it('of another year stands apart under it', () => {
    const html = draw(([first, second]) => (first && second ? [first, { ...second, asOf: '2023' }] : []), 'sl');
    expect(html).not.toContain('Celoten razpon');
    expect(text(html)).toMatch(/vajeniški poklic.*\|Starejši podatki: 2023\|poklic s šolsko izobrazbo/);
  });

  it('of modules is told by module, under the level they belong to', () => {
    const modules = full.sections.specialisations?.groups.flat() ?? [];
    const html = draw(([first]) => (first ? modules.map((module) => ({ ...first, module })) : []));
    expect(rows(html).map((row) => row.split('|')[1])).toEqual([
      'Lehrberuf',
      'KleinmusterbauerIn',
      'GroßmusterbauerIn',
    ]);
    expect(html).not.toContain('auch höher');
  });

  it('explains what the 13th and the 14th payment are', () => {
    expect(draw((bands) => bands)).toContain('Urlaubs- und das Weihnachtsgeld');
    expect(draw((bands) => bands, 'sl')).toContain('regres za letni dopust');
  });
});
