import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { KeyFacts } from '#components/profile/key-facts';
import { ProfileView } from '#components/profile/profile-view';
import { ReviewLine } from '#components/profile/review-line';
import type { Locale } from '#lib/i18n/locales';
import { getText, type Profile } from '#lib/profile/profile';
import { readValidProfile } from '../../fixtures/content';

let full: Profile;
let small: Profile;

beforeAll(async () => {
  full = await readValidProfile('musterbauerin');
  small = await readValidProfile('probenprueferin');
});

const text = (html: string) => html.replaceAll(/ *<[^>]+> */g, '|').replaceAll(/\|+/g, '|');

describe('the key facts', () => {
  const draw = (profile: Profile, locale: Locale, today = '2025-03-31') =>
    renderToStaticMarkup(<KeyFacts profile={profile} rungs={[]} locale={locale} today={today} />);

  it('lead to their sections', () => {
    const html = draw(full, 'sl');
    expect(text(html)).toContain('|Bruto plača na mesec|2.000–3.000\u00a0€|najmanj po kolektivni pogodbi, leto 2025|');
    expect(text(html)).toContain('|Nemščina|srednje dobra do dobra|(B1–B2)|');
    expect(html.match(/href="#[a-z]+"/g)).toEqual(
      ['salary', 'training', 'german', 'basic', 'classification', 'vacancies'].map((id) => `href="#${id}"`),
    );
  });

  it('leave out what is not known', () => {
    const html = draw(small, 'de');
    expect(text(html)).toContain('|ab\u00a01.900\u00a0€|mindestens laut Kollektivvertrag, Stand 2024|');
    expect(html.match(/href="#[a-z]+"/g)).toEqual(['href="#salary"', 'href="#classification"']);
  });

  it('say where pay stands that is not known, but not of imported profiles', () => {
    const { salary: _, ...sections } = small.sections;
    const html = draw({ ...small, sections }, 'sl');
    expect(text(html)).toContain(
      '|Bruto plača na mesec|podatka nimamo|najnižjo plačo določa kolektivna pogodba panoge|',
    );
    expect(html).toContain('<a href="/sl/delo-v-avstriji/pogodba">Bruto plača na mesec</a>');
    expect(text(draw({ ...small, imported: true, sections }, 'sl'))).not.toContain('plača');
  });

  it('mark pay that is older than last year', () => {
    expect(text(draw(small, 'sl', '2026-01-01'))).toContain(
      '|najmanj po kolektivni pogodbi, leto 2024, starejši podatek|',
    );
    expect(text(draw(small, 'de', '2025-12-31'))).toContain('Stand 2024|');
  });

  it('name all ways in words', () => {
    expect(text(draw(full, 'de'))).toContain('|Ausbildung|Musterabschluss|');
    const { training: _, ...onlyLevels } = full.sections;
    const html = draw({ ...full, sections: onlyLevels }, 'de');
    expect(text(html)).toContain('|Ausbildung|Lehrberuf oder Schulberuf|');
    expect(html).toContain('href="#levels"');
  });

  it('say which level the pay is of where there are others', () => {
    const { salary } = full.sections;
    const bands = salary?.bands?.filter(({ level }) => level.id === 'lehrberuf');
    const sections = { ...full.sections, ...(salary && { salary: { ...salary, bands } }) };
    expect(text(draw({ ...full, sections }, 'de'))).toContain('Stand 2025, Lehrberuf|');
    expect(text(draw(full, 'de'))).toContain('Stand 2025|Ausbildung|');
  });

  it('have the number of open positions for sixty days', () => {
    expect(text(draw(full, 'de', '2025-04-30'))).toContain('|Offene Stellen|12|');
    expect(text(draw(full, 'de', '2025-05-01'))).not.toContain('Offene Stellen');
  });
});

describe('a whole profile', () => {
  const draw = (profile: Profile, locale: Locale) =>
    renderToStaticMarkup(
      <ProfileView
        profile={profile}
        locale={locale}
        url="https://example.org/x"
        context={{ linked: new Map(), rungs: [], bands: [] }}
      />,
    );

  it('prints five other names at most, and no search word', () => {
    const sl = getText(full, 'sl');
    const texts = { sl: { ...sl, alternatives: ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'], searchWords: ['grdo'] } };
    const html = draw({ ...full, texts }, 'sl');
    expect(html).toContain('a1, b2, c3, d4, e5.');
    expect(html).not.toMatch(/f6|grdo/);
  });

  it('gives each missing section one reason', () => {
    const html = text(draw(small, 'de'));
    expect(html).toContain('|In der Quelle nicht enthalten: Deutschkenntnisse nach GERS.|');
    expect(html).toMatch(/\|Noch nicht erfasst: Aktuelle Stellenangebote, [^|]*\.\|/);
    expect(html.match(/Noch nicht erfasst: [^|]*/)?.[0]).not.toContain('Deutschkenntnisse');
  });

  it('warns at its top of what no editor has gone through, and says at its end that one has', () => {
    const order = (profile: Profile) => {
      const html = draw(profile, 'sl');
      return html.indexOf('pregleda') < html.indexOf('<dl');
    };
    expect(order(full)).toBe(false);
    expect(order({ ...full, imported: true })).toBe(true);
    const sl = { ...getText(full, 'sl'), status: 'machine' as const };
    expect(order({ ...full, texts: { ...full.texts, sl } })).toBe(true);
  });

  it('leads to the vacancies of its German title, and into an e-mail with its address', () => {
    const html = draw(full, 'sl');
    expect(html).toContain(`https://jobs.ams.at/public/emps/jobs?query=${full.officialTitle}`);
    expect(html).toMatch(
      /href="mailto:\?subject=\p{Lu}[^"]+&amp;body=[^"]+%0D%0A%0D%0Ahttps%3A%2F%2Fexample\.org%2Fx"/u,
    );
  });

  it('has its short address, and as a picture; its own where it has none', () => {
    const [title] = full.sections.classification?.ams ?? [];
    const html = draw(full, 'sl');
    expect(text(html)).toContain(`|Kratka povezava:|example.org/${title?.code}|`);
    expect(html).toContain(`src="/qr/${title?.code}.svg" alt="Koda QR s kratko povezavo"`);
    const { classification: _, ...sections } = full.sections;
    expect(text(draw({ ...full, sections }, 'sl'))).toContain('|Povezava:|example.org/x|');
  });

  it('has a link to itself in every heading', () => {
    const html = draw(full, 'de');
    const headings = html.match(/<h[23][\s>].*?<\/h[23]>/g) ?? [];
    expect(headings.length).toBeGreaterThan(20);
    for (const heading of headings) {
      const [, target] = heading.match(/<a href="#([^"]+)">/) ?? [];
      expect(html).toContain(` id="${target}"`);
    }
  });

  it('says when we and the source changed it only where that is known', () => {
    const { updated: _, changes: __, ...undated } = full;
    expect(draw(full, 'de')).toContain('Profil aktualisiert am 1.');
    expect(draw(undated, 'de')).not.toContain('aktualisiert');
    expect(draw({ ...undated, sourceUpdated: '2024-01-25' }, 'de')).toContain('<p>Quelle aktualisiert am 25.');
  });

  it('has its last three changes, the newest first, in the language of the page', () => {
    const shown = text(draw(full, 'sl')).replaceAll('\u00a0', ' ');
    expect(shown).toContain(
      '|3. februarja 2025: Spremenjeno: plača.|20. januarja 2025: Spremenjeno: izobraževanje in šifre.|1. decembra 2024: Spremenjeno: besedilo.|',
    );
    expect(shown).not.toContain('Nov opis');
    const { changes: _, ...unchanged } = full;
    expect(draw(unchanged, 'sl')).not.toContain('Spremenjeno');
  });

  it('ends with its sources in the order of their numbers, each with its day and what was taken from it', () => {
    const shown = text(draw(full, 'sl')).replaceAll('\u00a0', ' ');
    expect(shown).toMatch(/\|Viri in datum\|\d v\p{L}+\|vzorčni profili 2025\|1\. marca 2025, večina razdelkov\|/u);
    expect(shown).toMatch(/\|november 2024, Zaposlitev, Izobraževanje\|/);
    expect(draw(full, 'sl')).toContain('<li id="source-');
    const { date: _, ...source } = full.sections.tasks?.sources[0] ?? {};
    const sections = { tasks: { sources: [{ ...source, collected: '2026-01-02' }] } } as unknown as Profile['sections'];
    expect(text(draw({ ...full, sections }, 'sl'))).toContain('|brez datuma, zajeto: 2.\u00a0januarja 2026, Naloge|');
  });
});

it('the first line of an imported profile says whether it has a text, and how far that is to be trusted', () => {
  const draw = (profile: Profile, locale: Locale) =>
    text(renderToStaticMarkup(<ReviewLine profile={{ ...profile, imported: true }} locale={locale} />));
  const own = getText(full, 'sl');
  const translated = { ...full, texts: { ...full.texts, sl: { ...own, status: 'machine' as const } } };
  expect(draw(translated, 'sl')).toContain('še ni pregledalo. Besedilo je prevedeno strojno');
  expect(draw(translated, 'sl')).not.toContain('še ni napisano');
  const bare = { ...full, texts: { sl: { ...own, prose: {} } } };
  expect(draw(bare, 'sl')).toContain('še ni pregledalo; besedilo o poklicu še ni napisano');
  expect(draw(full, 'de')).not.toContain('fehlt');
  const german = { ...full, texts: { ...full.texts, sl: { ...own, prose: {} } } };
  expect(draw(german, 'sl')).toContain('še ni pregledalo; besedilo o poklicu še ni prevedeno');
  expect(draw(german, 'de')).not.toContain('übersetzt');
  // The official wording of a classification is no translation of ours.
  expect(draw(full, 'sl')).toContain('še ni pregledalo; ');
  expect(draw(full, 'sl')).not.toContain('Besedilo');
});
