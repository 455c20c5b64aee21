import { formatDate } from '#lib/i18n/format';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { referenceSections, type SectionId, sectionGroups } from '#lib/profile/section-ids';
import { toSourceText } from '#lib/vocabulary/term';
import { readReal } from '../../content/real';
import { profilePath, readProfile, section } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

for (const locale of locales) {
  test.describe(`profile in "${locale}"`, () => {
    test.beforeEach(({ page }) => page.goto(profilePath(locale)));

    test('has every section, in the fixed order, with the same ids', async ({ page }) => {
      const ids = await page.locator('article section[id]').evaluateAll((found) => found.map(({ id }) => id));
      const { sections } = await readProfile();
      const groups = Object.values(sectionGroups).map((group: readonly SectionId[]) => [
        ...group.filter((id) => !referenceSections.includes(id)),
        ...group.filter((id) => referenceSections.includes(id)),
      ]);
      expect(ids).toEqual(['brief', ...groups.flat().filter((id) => sections[id])]);
      expect(ids).toHaveLength(21);
    });

    test('counts what the source counts', async ({ page }) => {
      const count = async (id: string, items: string) => section(page, id).locator(items).count();
      expect(await count('in-demand', 'li')).toBe(10);
      expect(await count('basic', 'li')).toBe(4);
      // Three of the fifteen are basic ones and stand there, with all that is below them.
      expect(await count('professional', 'li')).toBe(12);
      expect(await count('basic', 'li:has(p)')).toBe(3);
      expect(await count('transversal', 'li')).toBe(9);
      expect(await count('transversal', 'li p a')).toBe(1);
      expect(await count('digcomp', 'tbody tr')).toBe(6);
      expect(await count('levels', 'p a')).toBe(3);
      expect(await count('training', 'tbody')).toBe(3);
      expect(await count('environment', 'li')).toBe(2);
      expect(await count('specialisations', 'ul:not(ul ul) > li')).toBe(7);
      // Those of one meaning run in as a text, in German too, with commas between them.
      const texts = await section(page, 'specialisations').locator('li > p:first-child').allTextContents();
      expect(texts.flatMap((text) => text.split(', '))).toHaveLength(13);
      expect(await count('related', 'li')).toBe(7);
      expect(await count('links', 'a[rel~=external]')).toBe(4);
      const furtherTraining = section(page, 'further-training').locator(':is(div:has(> h4), details)');
      expect(
        await furtherTraining.evaluateAll((parts) =>
          parts.map((part) => {
            const text = part.querySelector('div > p:first-child')?.textContent;
            return text ? text.split(', ').length : part.querySelectorAll('li').length;
          }),
        ),
      ).toEqual([9, 8, 5, 3, 4]);
    });

    test('shows pay on one scale, with the yearly sums and the open question of 12 or 14', async ({ page }) => {
      const salary = section(page, 'salary');
      for (const range of [
        '2.300–3.950',
        '2.300–2.480',
        '2.460–3.180',
        '2.800–3.950',
        '27.600–47.400',
        '32.200–55.300',
      ]) {
        await expect(salary).toContainText(`${range}\u00a0€`);
      }
      await expect(salary).toContainText(locale === 'sl' ? 'vir ne pove' : 'sagt die Quelle nicht');
      await expect(salary).toContainText(locale === 'sl' ? 'Po kolektivni pogodbi' : 'Kollektivvertrag');
      await expect(salary.locator('svg rect')).toHaveCount(4);
      await expect(salary.getByRole('img')).toHaveCount(0);
    });

    test('fills no DigComp level the source does not give', async ({ page }) => {
      const digcomp = section(page, 'digcomp');
      const known = locale === 'sl' ? /^vsaj stopnja 3 / : /^mindestens Stufe 3 /;
      await expect(digcomp.locator('tbody td')).toHaveText(['', '', known, '', '', '']);
      await expect(digcomp.locator('svg')).toHaveCount(1);
      await expect(digcomp).toContainText(
        locale === 'sl' ? '5\u00a0področij: raven še ni zajeta' : '5\u00a0Bereiche: Stufe noch nicht erfasst',
      );
      await expect(digcomp.locator('tbody details p')).toHaveCount(6);
    });

    test('names the level of each route by the register', async ({ page }) => {
      const rows = section(page, 'training').locator('tbody');
      const levels = [/^NQR IV /, /^NQR V /, /^NQR VI \(.* NQR VII \(/];
      await expect(rows.locator('td:first-child')).toHaveText(levels);
      await expect(rows.locator('td:last-child')).toHaveText([/SOK.4\b.*SOK.5\b/, /SOK.6\b/, /SOK.7\b.*SOK.8\b/]);
      await section(page, 'training').locator('a[href]').last().click();
      await expect(page).toHaveURL(toPath(locale, { page: 'frameworks' }));
      await expect(page.locator('main tbody tr')).toHaveCount(8);
      await expect(page.locator('main table')).toContainText('SOK 10');
    });

    test('leads from each key fact to its section', async ({ page }) => {
      const facts = page.locator('article dl').first().getByRole('link');
      const targets = await facts.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      // The number of open positions is more than sixty days old.
      expect(targets).toEqual(['#salary', '#training', '#german', '#basic', '#classification']);
      await facts.first().click();
      await expect(section(page, 'salary')).toBeInViewport();
    });

    test('links related occupations only where a profile exists', async ({ page }) => {
      const { profiles } = await readReal();
      const ids = new Set(profiles.map(({ id }) => id));
      const linked = (await readProfile()).sections.related?.occupations.filter(({ id }) => ids.has(id)) ?? [];
      await expect(section(page, 'related').locator('li a')).toHaveCount(linked.length);
    });

    test('says when and from where the facts are', async ({ page }) => {
      const { updated = '' } = await readProfile();
      await expect(page.locator('#about')).toContainText(formatDate(locale, updated));
      await section(page, 'salary').locator('a[href^="#source-"]').first().click();
      await expect(page.locator('#sources').getByRole('listitem').first()).toBeInViewport();
      await expect(page.locator('#sources').getByRole('listitem').first()).toContainText(
        `BIS 2025 ${formatDate(locale, '2025-11-21')}`,
      );
      await expect(section(page, 'vacancies')).toContainText('96');
    });
  });
}

test('a Slovenian page carries the German term of every competence, marked as German', async ({ page }) => {
  await page.goto(profilePath('sl'));
  const german = (await readProfile()).sections['in-demand']?.competences.map(toSourceText) ?? [];
  await expect(section(page, 'in-demand').locator('li [lang=de]')).toHaveText(german);
});

test('a Slovenian page carries the German term of every competence of a tree, as official text', async ({ page }) => {
  await page.goto(profilePath('sl'));
  const { professional, transversal } = (await readProfile()).sections;
  const trees = [...(professional?.competences ?? []), ...(transversal?.competences ?? [])];
  const terms = trees.flatMap(({ competence, narrower = [] }) => [
    competence,
    ...narrower.flatMap((below) => [below.competence, ...(below.examples ?? [])]),
  ]);
  expect(terms.length).toBeGreaterThan(80);
  const german = await page.locator('article :is(#basic, #professional, #transversal) li [lang=de]').allTextContents();
  const differing = terms.filter(({ labels }) => labels.sl.text !== labels.de.text);
  expect(differing.map(toSourceText).filter((term) => !german.some((text) => text.includes(term)))).toEqual([]);
});

test('the parallel view sets every term beside its twin', async ({ page }) => {
  await page.goto('/sl/poklici/skrbnik-kljucnih-kupcev/vzporedno');
  const terms = (await readProfile()).sections['in-demand']?.competences ?? [];
  await expect(section(page, 'in-demand').locator('li')).toHaveCount(10);
  await expect(section(page, 'in-demand').locator('li > div > div:first-child')).toHaveText(
    terms.map(({ labels }) => labels.sl.text ?? ''),
  );
  await expect(section(page, 'in-demand').locator('li > div > div:last-child')).toHaveText(terms.map(toSourceText));
  const headings = page.locator('article section > div > h3');
  expect(await headings.count()).toBe(await page.locator('article section[id]').count());
  const places = await headings
    .locator('[lang=de]')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().x));
  expect(places.length).toBeGreaterThan(10);
  expect([...new Set(places)]).toHaveLength(1);
});
