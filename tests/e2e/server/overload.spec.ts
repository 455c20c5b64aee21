import { ask, askAtOnce, askInOnePiece, expectHeaders, readHealth } from '../setup/ask';
import { expect, test } from '../setup/test';

/** Searches that nobody has asked for yet. */
const listSearches = (word: string) => Array.from({ length: 150 }, (_, index) => `/sl/iskanje?q=${word}${index}`);

test('requests that are given up end their work', async ({ smallSite: site }) => {
  let attempts = 0;
  // On a loaded machine the server may be done before it is told that nobody waits: then it is asked for more.
  await expect(async () => {
    const sockets = await askAtOnce(site, listSearches(`a${attempts++}-`));
    const { waiting, rendered } = await readHealth(site);
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await readHealth(site)).waiting, { intervals: [1] }).toBe(0);
    expect(waiting).toBeGreaterThan(20);
    expect((await readHealth(site)).rendered).toBeLessThan(rendered + waiting - 5);
  }).toPass({ timeout: 120_000 });
  expect((await ask(site, '/sl/iskanje?q=kmet')).status).toBe(200);
});

test('more requests than can be answered soon get 503, and the server is well afterwards', async ({
  smallSite: site,
}) => {
  const asked = askInOnePiece(site, listSearches('b'));
  // What is rendered already is answered meanwhile.
  expect((await ask(site, '/sl')).status).toBe(200);
  const answers = await asked;
  const refused = answers.filter((answer) => answer.startsWith('HTTP/1.1 503 '));
  expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 200 ')).length).toBe(150 - refused.length);
  expect(refused.length).toBeGreaterThan(30);
  for (const answer of refused) {
    expect(answer).toMatch(/^Retry-After: 3\r$/m);
    expect(answer).toMatch(/^Cache-Control: no-store\r$/m);
    expectHeaders(answer, 'the refusal');
    expect(answer).toContain('Trenutno je zahtev preveč.');
    expect(answer).toContain('Gerade kommen zu viele Anfragen.');
  }
  expect((await readHealth(site)).waiting).toBe(0);
  expect((await ask(site, '/sl/iskanje?q=kmet')).status).toBe(200);
});
