import { expect, test } from '../setup/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field of every page leads to the results, which can be narrowed and widened again', async ({ page }) => {
    await page.goto('/sl/poklici');
    await page.locator('header').getByRole('searchbox').fill('prodaj');
    await page.locator('header').getByRole('button', { name: 'Išči' }).click();
    await expect(page).toHaveURL('/sl/iskanje?q=prodaj');
    await expect(page.locator('h1')).toHaveText('Iskanje: prodaj');
    const first = page.locator('main li > div > a').first();
    await expect(first).toHaveText('Prodajalec ali prodajalka');
    const count = await page.locator('main li > div > a').count();
    await page.getByRole('navigation', { name: 'Omeji zadetke' }).getByRole('link', { name: 'vajeništvo' }).click();
    await expect(page).toHaveURL('/sl/iskanje?q=prodaj&level=lehre');
    expect(await page.locator('main li > div > a').count()).toBeLessThan(count);
    // The words typed next are looked for under the same conditions.
    await page.locator('main').getByRole('searchbox').fill('kuhar');
    await page.locator('main').getByRole('button', { name: 'Išči' }).click();
    await expect(page).toHaveURL('/sl/iskanje?q=kuhar&level=lehre');
    await page.getByRole('link', { name: 'Odstrani vse omejitve' }).click();
    await expect(page).toHaveURL('/sl/iskanje?q=kuhar');
  });

  test('a list leads to the same occupations by pay, and back to the alphabet', async ({ page }) => {
    const listPay = async () => {
      const texts = await page.locator('main li:has(> div > a) strong').allTextContents();
      return texts.map((text) =>
        Number(
          text
            .replace(/^od\u00a0/, '')
            .split(/[–\u00a0]/)[0]
            ?.replace('.', ''),
        ),
      );
    };
    await page.goto('/sl/podrocja/trgovina-logistika-promet');
    const inArea = await listPay();
    await page.getByRole('link', { name: 'po plači, najvišja prva' }).click();
    await expect(page).toHaveURL('/sl/iskanje?area=handel-logistik-verkehr&sort=pay');
    expect(await listPay()).toEqual(inArea.toSorted((one, other) => other - one));
    await page.getByRole('link', { name: 'po abecedi' }).click();
    await expect(page).toHaveURL('/sl/iskanje?area=handel-logistik-verkehr');
    await page.goto('/sl/iskanje?q=prodaj&sort=drugace');
    await expect(page.locator('main')).toContainText('Razvrsti: po ujemanju');
  });

  test('an occupation without a profile leads to its nearest area, other words to what answers', async ({ page }) => {
    await page.goto('/sl/iskanje?q=čebelar');
    await expect(page.locator('main')).toContainText('Poklica »čebelar« še nismo opisali.');
    await expect(page.locator('main')).not.toContainText('Elektro');
    await page
      .locator('main')
      .getByRole('link', { name: /^Kmetijstvo, vrtnarstvo/i })
      .click();
    await expect(page).toHaveURL('/sl/podrocja/kmetijstvo-vrtnarstvo-gozdarstvo');
    await page.goto('/de/suche?q=HTL');
    await page.getByRole('link', { name: /^Berufsbildende höhere Schule/ }).click();
    await expect(page).toHaveURL('/de/bildungsniveau/berufsbildende-hoehere-schule');
  });

  test('the name it was found by is shown, in its language', async ({ page }) => {
    await page.goto('/sl/iskanje?q=Grosskundenbetreuer');
    const found = page.locator('main li').filter({ hasText: 'ključnih kupcev' }).first();
    await expect(found).toContainText('najdeno kot: Großkundenbetreuer');
    await expect(found.locator('[lang=de]', { hasText: 'Großkunden' })).toBeVisible();
    await page.goto('/de/suche?q=760152');
    await expect(page.locator('main li > div').first()).toContainText('gefunden als: Code 760152');
  });

  test('competences and areas stand in groups of their own', async ({ page }) => {
    await page.goto('/de/suche?q=Rechnungswesen');
    await expect(page.getByRole('heading', { name: 'Kompetenzen' })).toBeVisible();
    await page.goto('/sl/iskanje?q=turizem');
    await page.getByRole('heading', { name: 'Poklicna področja' }).locator('..').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/sl\/podrocja\/turizem/);
  });

  test('nothing and nonsense get help', async ({ page }) => {
    await page.goto('/sl/iskanje?q=');
    await expect(page.locator('h1')).toHaveText('Iskanje');
    await page.getByRole('link', { name: 'kljucni kupci' }).click();
    await expect(page.locator('main li > div > a').first()).toContainText('ključnih kupcev');
    await page.goto('/de/suche?q=Tichler');
    await expect(page.getByRole('heading', { name: 'Meinten Sie vielleicht' })).toBeVisible();
    await expect(page.locator('main')).toContainText('Zu „Tichler“ haben wir nichts gefunden.');
    await page.goto('/de/suche?q=xqzvwk');
    await expect(page.locator('main')).toContainText('Zu „xqzvwk“ haben wir nichts gefunden.');
    await page.getByRole('link', { name: 'Berufe nach Bereichen' }).click();
    await expect(page).toHaveURL('/de/bereiche');
  });

  test('conditions that nothing meets can be removed one by one', async ({ page }) => {
    await page.goto('/sl/iskanje?q=kuhar&level=lehre&pay=3000');
    await expect(page.locator('main')).toContainText('S temi omejitvami ni zadetkov');
    await page.getByRole('link', { name: 'od 3.000' }).click();
    await expect(page.locator('main li > div > a').first()).toHaveText('Kuhar ali kuharica');
  });

  test('a long list has pages', async ({ page }) => {
    await page.goto('/de/suche?known=1');
    await page.getByRole('link', { name: 'Nächste Seite' }).click();
    await expect(page).toHaveURL('/de/suche?known=1&p=2');
    await expect(page.locator('main')).toContainText(/Seite\u00a02 von\u00a0\d/);
  });
});

test('the results are not for search engines, and the switch keeps what is looked for', async ({ page }) => {
  await page.goto('/sl/iskanje?q=kuhar&level=lehre');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, follow');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL('/de/suche?q=kuhar&level=lehre');
  await expect(page.locator('main li > div > a').first()).toHaveText('Köchin oder Koch');
});

const hostile = [
  'a'.repeat(3_000),
  'a\u0000b',
  '\u202Eabc\u200F',
  '<script>alert(1)</script>',
  "'; DROP TABLE profiles; --",
  '((((a+)+)+)+)+$',
  '%ED%A0%80',
  '🦄'.repeat(50),
  '../../etc/passwd',
];

test('whatever is typed, there is a page and an answer', async ({ page, request }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  for (const query of hostile) {
    const encoded = query.startsWith('%') ? query : encodeURIComponent(query);
    const answer = await request.get(`/api/suggest?lang=sl&q=${encoded}`);
    expect([query.slice(0, 30), answer.status(), Array.isArray(await answer.json())]).toEqual([
      query.slice(0, 30),
      200,
      true,
    ]);
    const shown = await page.goto(`/sl/iskanje?q=${encoded}`);
    expect(shown?.status()).toBe(200);
    await expect(page.locator('main').getByRole('searchbox')).toBeVisible();
  }
  const many = Array.from({ length: 500 }, (_, index) => `q=${index}`).join('&');
  expect((await request.get(`/de/suche?${many}`)).status()).toBe(200);
  const long = await request.get(`/de/suche?q=${'a'.repeat(10_000)}`);
  expect([long.status(), (await long.text()).includes('Die Adresse ist zu lang.')]).toEqual([414, true]);
  expect(dialogs).toEqual([]);
});

test('the suggestions say what is wrong with a question', async ({ request }) => {
  const answer = await request.get('/api/suggest?q=kuhar&lang=fr');
  expect([answer.status(), await answer.json()]).toEqual([400, { error: 'lang has to be sl or de' }]);
  expect(await (await request.get('/api/suggest?lang=sl')).json()).toEqual([]);
});

test('two hundred questions at once are all answered', async ({ request }) => {
  const words = ['kuhar', 'prodaj', 'Koch', 'kljucni', '7601', 'Verkauf', 'zidar', 'xqz'];
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      request.get(`/api/suggest?lang=${index % 2 ? 'sl' : 'de'}&q=${words[index % words.length]}`),
    ),
  );
  expect(answers.filter((answer) => !answer.ok())).toEqual([]);
  const [first] = answers;
  expect(await first?.text()).toContain('"id":"koch-koechin"');
});
