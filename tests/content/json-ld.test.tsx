import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ProfileView } from '#components/profile/profile-view';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { formatEuroRange } from '#lib/i18n/format';
import { locales } from '#lib/i18n/locales';
import { listLocales, type Profile } from '#lib/profile/profile';
import { buildCompetenceNodes } from '#lib/seo/competence-json-ld';
import { buildPay } from '#lib/seo/pay-json-ld';
import { buildProfileNodes } from '#lib/seo/profile-json-ld';
import { listFaults } from '../fixtures/schema-org';
import { checkReal, readReal } from './real';

const { profiles, vocabulary } = await readReal();
const { rungs, bands } = buildCatalogue(await checkReal());

/** The amounts of a value in the graph. */
type Range = { minValue: number; maxValue?: number };

/** The section of pay of the page of a profile. */
function renderPay(profile: Profile, locale: (typeof locales)[number]): string {
  const context = { linked: new Map(), rungs, bands };
  const html = renderToStaticMarkup(
    <ProfileView url="https://example.org/x" profile={profile} locale={locale} context={context} />,
  );
  return /<section[^>]* id="salary".*?<\/section>/s.exec(html)?.[0] ?? '';
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('%s for machines', (_, profile) => {
  it.each(listLocales(profile))('is what schema.org knows, in "%s"', (locale) => {
    expect(listFaults(buildProfileNodes(profile, locale))).toEqual([]);
  });

  it('is one occupation in all languages', () => {
    const ids = listLocales(profile).map((locale) => buildProfileNodes(profile, locale)[1]['@id']);
    expect(new Set(ids).size).toBe(1);
  });

  it.each(listLocales(profile))('has the figures that its page shows, each once, in "%s"', (locale) => {
    const { salary } = profile.sections;
    const published = (salary ? buildPay(salary, locale, '') : []).map(({ value }) => value as Range);
    const section = renderPay(profile, locale);
    for (const { minValue, maxValue } of published)
      expect(section).toContain(formatEuroRange(locale, minValue, maxValue));
    // The page says the range of the newest year once, and the pay of each level beside it.
    const rows = section.match(/<strong>[^<]*€/g) ?? [];
    expect(published.length).toBe(salary ? rows.length + 1 : 0);
  });
});

it('schema.org knows all that the pages of competences describe', () => {
  const competences = [...vocabulary.competences.values()];
  const faults = locales.flatMap((locale) =>
    competences.flatMap((competence) => listFaults(buildCompetenceNodes(competence, locale))),
  );
  expect(faults).toEqual([]);
});
