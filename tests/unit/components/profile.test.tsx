import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { KeyFacts } from '#components/profile/key-facts';
import { ProfileSection } from '#components/profile/profile-sections';
import { ReviewLine } from '#components/profile/review-line';
import type { Locale } from '#lib/i18n/locales';
import { getText, type Profile } from '#lib/profile/profile';
import { type SectionId, sectionIds, textSections } from '#lib/profile/section-ids';
import { readValidProfile } from '../../fixtures/content';

let full: Profile;
let small: Profile;

beforeAll(async () => {
  full = await readValidProfile('musterbauerin');
  small = await readValidProfile('probenprueferin');
});

const text = (html: string) => html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|[ |]*/g, '|');

describe('the key facts', () => {
  it('lead to their sections', () => {
    const html = renderToStaticMarkup(<KeyFacts profile={full} locale="sl" />);
    expect(text(html)).toContain('2.000–3.000\u00a0€|na dan 1.\u00a0marca 2025');
    expect(text(html)).toContain('|NQR IV–V|');
    expect(text(html)).toContain('|B1–B2|');
    expect(html.match(/href="#[a-z]+"/g)).toHaveLength(5);
  });

  it('say where the source is silent, without a link', () => {
    const html = renderToStaticMarkup(<KeyFacts profile={small} locale="de" />);
    expect(text(html)).toContain('|ab\u00a01.900\u00a0€|');
    expect(text(html).split('in der Quelle nicht enthalten')).toHaveLength(4);
    expect(html.match(/href="#[a-z]+"/g)).toEqual(['href="#salary"', 'href="#classification"']);
  });
});

describe('the review line', () => {
  it('counts the terms by status in Slovenian', () => {
    const line = text(renderToStaticMarkup(<ReviewLine profile={full} locale="sl" />));
    expect(line).toMatch(/: 20 od 23;/);
    expect(line).toMatch(/strojni prevod: 1;/);
    expect(line).toMatch(/še ni prevedeno: 2\./);
  });

  it('speaks of the text alone in German', () => {
    expect(text(renderToStaticMarkup(<ReviewLine profile={full} locale="de" />))).not.toMatch(/\b2[03]\b/);
  });
});

describe('a section', () => {
  const draw = (profile: Profile, id: SectionId, locale: Locale, parallel = false) =>
    renderToStaticMarkup(
      <ProfileSection
        id={id}
        profile={profile}
        view={{ locale, parallel }}
        context={{ linked: new Map(), rungs: [], bands: [] }}
        otherPath={undefined}
      />,
    );

  it.each(sectionIds)('has its id as anchor in both languages: %s', (id) => {
    for (const locale of ['sl', 'de'] as const) {
      const html = draw(full, id, locale);
      expect(html).toMatch(new RegExp(`^<section id="${id}"`));
      expect(html).toContain('href="#source-musteramt"');
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('is not there without data', () => {
    expect(draw(small, 'german', 'de')).toBe('');
  });

  it.each(sectionIds)('shows prose only where content/ may have some: %s', (id) => {
    const block = full.texts.sl?.prose.employment?.blocks ?? [];
    const prose = { [id]: { blocks: block, parts: {} } };
    const html = draw({ ...full, texts: { sl: { ...getText(full, 'sl'), prose } } }, id, 'sl');
    expect(html.includes('Delajo v delavnicah')).toBe(textSections.includes(id));
  });

  it('shows a related occupation without a page as a term', () => {
    const html = draw(full, 'related', 'sl');
    expect(html).toContain('<span lang="de">ProbenprüferIn</span>');
    expect(html).not.toContain('<a href="/');
  });
});
