import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import { readReal } from '../../content/real';
import { askSite } from '../crawl/ask-site';
import { competencePath, parallelPath, profilePath, section } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

for (const locale of locales) {
  const { competence: words } = getMessages(locale);

  test(`the index in "${locale}" leads to every competence`, async ({ page }) => {
    const { vocabulary } = await readReal();
    const paths = [...vocabulary.competences.values()].map((competence) => toCompetencePath(competence, locale));
    await page.goto(toPath(locale, { page: 'competences' }));
    const links = await page
      .locator('main section li a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links.toSorted()).toEqual(paths.toSorted());
    await expect(page.locator('main section')).toHaveCount(vocabulary['competence-areas'].size + 1);
    await page.locator('main nav a[href="#wirtschaft-recht"]').click();
    await expect(page.locator('#wirtschaft-recht h2')).toBeInViewport();
  });

  test(`a competence in "${locale}" says where it belongs and who needs it`, async ({ page }) => {
    await page.goto(competencePath(locale));
    await expect(page.locator('main dl a').first()).toHaveAttribute('href', /#wirtschaft-recht$/);
    const { profiles } = await readReal();
    const users = profiles.filter(({ sections }) =>
      sections.professional?.competences.some(({ competence }) => competence.id === 'e-commerce-kenntnisse'),
    );
    // Basic in none of them, nor named in advertisements: there they would stand first.
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
    const kind = page.getByRole('heading', { level: 3, name: words.kinds.professional }).locator('xpath=..');
    await expect(kind.getByRole('listitem')).toHaveCount(users.length);
    await page.getByRole('link', { name: /^(e-nabava|E-Procurement)$/ }).click();
    await expect(page.locator('main dl ol li')).toHaveCount(2);
    await page.getByRole('link', { name: words.choose }).click();
    await expect(page).toHaveURL(`${toPath(locale, { page: 'match' })}?k=e-procurement`);
  });

  test(`every competence of a profile in "${locale}" leads to its page`, async ({ page, baseURL }) => {
    const ask = askSite(baseURL ?? '');
    const ids = ['in-demand', 'basic', 'professional', 'transversal'];
    for (const path of [profilePath(locale), parallelPath(locale)]) {
      await page.goto(path);
      const links = page.locator(ids.map((id) => `section#${id} :is(li, div) a[href*="/komp"]`).join());
      const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const inSections = new Set(found);
      const index = toPath(locale, { page: 'competences' });
      const answers = await Promise.all([...inSections].map(async (href) => [href, (await ask(href)).status] as const));
      expect(answers.filter(([href, status]) => !href.startsWith(index) || status !== 200)).toEqual([]);
      const terms = await section(page, 'in-demand').locator('li').count();
      await expect(section(page, 'in-demand').locator('li a')).toHaveCount(terms);
      await expect(section(page, 'professional').locator('summary a')).toHaveCount(0);
      // Examples are words of a text, without links.
      expect(inSections.size).toBeGreaterThan(60);
    }
  });

  test(`structured data of a competence in "${locale}"`, async ({ page }) => {
    await page.goto(competencePath(locale));
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const { '@graph': graph } = JSON.parse(text ?? '');
    const find = (type: string) => graph.find((node: { '@type': string }) => node['@type'] === type);
    expect(find('DefinedTerm')).toMatchObject({
      name: locale === 'sl' ? 'znanje e-trgovanja' : 'E-Commerce-Kenntnisse',
      termCode: '20105',
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: words.title },
    });
    expect(find('BreadcrumbList').itemListElement).toHaveLength(3);
  });
}

test('an occupation that needs only a narrower competence is listed with that', async ({ page }) => {
  await page.goto('/sl/kompetence/prodajne-tehnike');
  const kind = page.getByRole('heading', { level: 3, name: 'Iščejo jo v oglasih' }).locator('xpath=..');
  await expect(kind.getByRole('listitem')).toHaveCount(1);
  await expect(kind.getByRole('listitem')).toContainText('ožje: ');
});

test('a Slovenian page carries the German term', async ({ page }) => {
  await page.goto(competencePath('sl'));
  await expect(page.locator('h1 [lang=de]')).toHaveText('E-Commerce-Kenntnisse');
});
