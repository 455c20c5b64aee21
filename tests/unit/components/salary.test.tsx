import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { OccupationList } from '#components/catalogue/occupation-list';
import { ProfileSection } from '#components/profile/profile-sections';
import { getLocaleRow, type Locale } from '#lib/i18n/locales';
import type { Profile } from '#lib/profile/profile';
import type { PayRange } from '#lib/profile/sections/salary';
import { readValidProfile } from '../../fixtures/content';

let full: Profile;

beforeAll(async () => {
  full = await readValidProfile('musterbauerin');
});

afterEach(() => {
  vi.useRealTimers();
});

const text = (html: string) => html.replaceAll(/ *<[^>]+> */g, '|').replaceAll(/\|+/g, '|');

describe('pay', () => {
  type Bands = NonNullable<NonNullable<Profile['sections']['salary']>['bands']>;
  const draw = (
    toBands: (bands: Bands) => Bands,
    locale: Locale = 'de',
    overall: PayRange = { min: 2420, max: 2420 },
    asOf?: string,
  ) => {
    const { salary } = full.sections;
    if (!salary?.bands) throw new Error('no bands');
    const sections = {
      ...full.sections,
      salary: { ...salary, ...(asOf && { asOf }), overall, bands: toBands(salary.bands) },
    };
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
  /** The words over each bar. */
  const list = (html: string) => {
    const [, bars = ''] = html
      .replaceAll(/<svg class="(?:bar|older)".*?<\/svg>(?:<\/svg>)?/g, '~')
      .split('<ul class="bands">');
    return bars
      .split('~')
      .slice(0, -1)
      .map((row) => text(row).replaceAll(/ ?(?:\|$|^\|) ?/g, ''));
  };

  it('is said before the figure: minimum, gross, of which year', () => {
    const html = text(draw((bands) => bands, 'sl'));
    expect(html).toMatch(/\|Po kolektivni pogodbi, bruto, podatki z dne 1\.\u00a0marca 2025\.\|na mesec\|2\.420/);
    expect(html).toContain('|na leto pri 14 plačah|33.880\u00a0€|na leto pri 12 plačah|29.040\u00a0€|');
  });

  it.each([
    ['2024', 'older'],
    ['2025', 'bar'],
  ])('of %s is drawn as %s in 2026, alone and in lists', (asOf, drawn) => {
    vi.useFakeTimers({ now: new Date('2026-11-29T12:00:00Z'), toFake: ['Date'] });
    const { salary } = full.sections;
    if (!salary) throw new Error('no pay');
    const sections = { ...full.sections, salary: { ...salary, asOf, bands: undefined } };
    const list = (
      <OccupationList occupations={[{ profile: { ...full, sections }, title: 'A', path: '/a' }]} locale="de" />
    );
    const html = renderToStaticMarkup(list);
    expect(html.match(/<svg class="(bar|older)"/g)).toEqual([`<svg class="${drawn}"`]);
    expect(text(html)).toContain(drawn === 'older' ? '|2024, älterer Wert|' : '|2025|');
    const whole = draw((bands) => bands, 'de', salary.overall, asOf);
    expect(whole).toContain(`<svg class="${drawn}"`);
  });

  it('of one level is shown once, without a range over it, and one figure as one', () => {
    const html = draw(([first]) => (first ? [{ ...first, min: 2420, max: 2420 }] : []));
    expect(list(html)).toEqual(['Lehrberuf']);
    expect(text(html)).toContain('|im Monat|2.420\u00a0€|');
    expect(html.match(/2\.420/g)).toHaveLength(1);
    expect(html.match(/<rect/g)).toHaveLength(1);
    expect(html).not.toMatch(/Gesamte Spanne|auch höher/);
  });

  it('that is the same for all levels has one bar, and no figure beside it', () => {
    const html = draw((bands) => bands.map((band) => ({ ...band, min: 2420, max: 2420 })));
    expect(list(html)).toEqual(['Lehrberuf|Schulberuf']);
    expect(html).not.toContain('auch höher');
  });

  it('without levels is one bar', () => {
    const html = draw(() => []);
    expect(html.match(/<rect/g)).toHaveLength(1);
    expect(list(html)).toEqual(['']);
  });

  it('of several levels has the range over them first', () => {
    const html = draw((bands) => bands, 'de', { min: 2000, max: 3000 });
    expect(list(html)).toEqual(['Gesamte Spanne', 'Lehrberuf|2.000–2.400\u00a0€', 'Schulberuf|ab\u00a02.300\u00a0€']);
    expect(html).toContain('kann das Einstiegsgehalt auch höher sein');
  });

  it('of another year stands apart under it, outlined', () => {
    const html = draw(([first, second]) => (first && second ? [first, { ...second, asOf: '2023' }] : []), 'sl');
    expect(html).not.toContain('Celoten razpon');
    expect(text(html)).toMatch(
      /vajeniški poklic.*\|Starejši podatki: 2023\|poklic s šolsko izobrazbo.*\|od\u00a02\.300/,
    );
    expect(html.match(/<svg class="\w+"/g)).toEqual(['<svg class="bar"', '<svg class="older"']);
  });

  it('of modules beside another level is shown under their level, which is said once', () => {
    const modules = full.sections.specialisations?.groups.flat() ?? [];
    const html = draw(([first, second]) =>
      first && second
        ? [...modules.slice(0, 2).map((module, index) => ({ ...first, module, min: 2410 + index })), second]
        : [],
    );
    const labels = list(html).map((row) => row.split('|').slice(0, -1).join(' ').trim());
    expect(labels.slice(1)).toEqual(['Lehrberuf KleinmusterbauerIn', 'GroßmusterbauerIn', 'Schulberuf']);
  });

  it('of modules is shown by module, under the level they belong to, equal ones together', () => {
    const modules = full.sections.specialisations?.groups.flat() ?? [];
    const html = draw(([first]) =>
      first ? modules.map((module, index) => ({ ...first, module, min: index ? 2430 : 2420 })) : [],
    );
    expect(list(html).map((row) => row.split('|')[0]?.trim())).toEqual([
      'Lehrberuf',
      'KleinmusterbauerIn',
      'GroßmusterbauerIn',
    ]);
    expect(html).not.toContain('auch höher');
    const equal = draw(([first]) =>
      first ? modules.map((module) => ({ ...first, module, min: 2420, max: 2420 })) : [],
    );
    expect(list(equal)).toHaveLength(1);
    expect(text(equal)).toMatch(/\|Lehrberuf +KleinmusterbauerIn\|Lehrberuf +GroßmusterbauerIn\|/);
  });

  it('explains what the 13th and the 14th payment are', () => {
    expect(draw((bands) => bands)).toContain('Urlaubs- und Weihnachtsgeld');
    expect(draw((bands) => bands, 'sl')).toContain('regres za letni dopust');
  });
});
