import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { ProfileSection } from '#components/profile/profile-sections';
import { ReviewLine } from '#components/profile/review-line';
import { getLocaleRow, type Locale } from '#lib/i18n/locales';
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

describe('the review line', () => {
  it('counts the terms by status in Slovenian', () => {
    const line = text(renderToStaticMarkup(<ReviewLine profile={full} locale="sl" />));
    const [, reviewed, total] = line.match(/: (\d+) od (\d+);/) ?? [];
    // tests/fixtures/valid/README.md: one is translated by a program, two are not translated.
    expect(Number(total) - Number(reviewed)).toBe(3);
    expect(Number(reviewed)).toBeGreaterThanOrEqual(20);
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
        view={{ locale, beside: getLocaleRow(locale).beside, parallel }}
        context={{ linked: new Map(), rungs: [], bands: [] }}
        numbers={new Map(profile.sections[id]?.sources.map((source) => [source, 7]))}
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

  it('says that a list of related occupations is ours where it is', () => {
    const { related } = full.sections;
    if (!related) throw new Error('no related occupations');
    const sources = related.sources.map((source) => ({ ...source, id: 'redaktion' }));
    const ours = { ...full, sections: { ...full.sections, related: { ...related, sources } } };
    expect(draw(ours, 'related', 'de')).toContain('Auswahl der Redaktion, meist Berufe derselben Gruppe.');
    expect(draw(full, 'related', 'de')).not.toContain('Redaktion');
  });

  it('names the work it rests on', () => {
    expect(draw(full, 'tasks', 'de')).toMatch(
      /<a href="#source-[\w-]+" aria-label="7\. Quelle: Musterprofile 2025"[^>]*>7<\/a>/,
    );
    expect(draw(full, 'tasks', 'sl')).toContain('aria-label="7. Vir: vzorčni profili 2025"');
  });

  it('names a start page as such', () => {
    const { links } = full.sections;
    const [page] = links?.berufslexikon ?? [];
    if (!links?.bis || !page) throw new Error('no links');
    const sections = {
      ...full.sections,
      links: {
        ...links,
        bis: { ...links.bis, start: true as const },
        berufslexikon: [{ ...page, start: true as const }],
      },
    };
    const html = text(draw({ ...full, sections }, 'links', 'de'));
    expect(html).toContain('|Startseite des BIS|');
    expect(html).toContain('|MusterbauerIn (Lehre)|(|Startseite des Berufslexikons|)');
    expect(text(draw(full, 'links', 'de'))).not.toContain('Startseite');
  });

  it('says that a choice is not confirmed', () => {
    const { classification } = full.sections;
    if (!classification) throw new Error('no classification');
    const choose = (more: { confirmed?: false }) => ({
      ...full,
      sections: {
        ...full.sections,
        classification: { ...classification, esco: [{ uri: 'http://x', code: '1.1', ...more }] },
      },
    });
    expect(draw(choose({ confirmed: false }), 'classification', 'sl')).toContain('uvrstilo uredništvo, še ni potrjeno');
    expect(draw(choose({}), 'classification', 'sl')).not.toContain('potrjeno');
  });

  it('tells an unknown level from one the register does not assign', () => {
    const { training } = full.sections;
    const [route] = training?.routes ?? [];
    if (!training || !route) throw new Error('no way');
    const { eqf: _, ...unknown } = route;
    const drawRoute = (one: typeof route) =>
      draw({ ...full, sections: { ...full.sections, training: { ...training, routes: [one] } } }, 'training', 'de');
    expect(drawRoute({ ...route, eqf: [] })).toContain('kein NQR-Niveau zugeordnet');
    expect(drawRoute(unknown)).toContain('in den Quellen kein Niveau angegeben');
    expect(drawRoute(unknown)).not.toContain('zugeordnet');
  });

  it('shows a related occupation without a page as a term', () => {
    const html = draw(full, 'related', 'sl');
    expect(html).toContain('<span lang="de">ProbenprüferIn</span>');
    expect(html).not.toContain('<a href="/');
  });
});
