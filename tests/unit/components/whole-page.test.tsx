import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import { ProfileView } from '#components/profile/profile-view';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { readValid, readValidProfile } from '../../fixtures/content';

// Read on the real day: pages of the real site are among them.
const profiles = {
  musterbauerin: await readValidProfile('musterbauerin'),
  probenprueferin: await readValidProfile('probenprueferin'),
};
const { rungs, bands } = buildCatalogue(await readValid());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-03-31') });
  return () => {
    vi.useRealTimers();
  };
});

// After a change that is meant: npm test -- unit whole-page -u, and read the difference.
it.each([
  ['musterbauerin', 'sl', false],
  ['musterbauerin', 'de', false],
  ['musterbauerin', 'sl', true],
  ['probenprueferin', 'de', false],
] as const)('the page of %s in %s is as it was, both languages side by side: %s', async (id, locale, parallel) => {
  const profile = profiles[id];
  const titles = { sl: 'sorodni poklic', de: 'verwandter Beruf' };
  const linked = new Map(
    (profile.sections.related?.occupations ?? [])
      .slice(0, 1)
      .map((other) => [other.id, { titles, officialTitle: 'VerwandteR', path: '/verwandt' }]),
  );
  const html = renderToStaticMarkup(
    <ProfileView
      url="https://example.org/x"
      profile={profile}
      locale={locale}
      parallel={parallel}
      context={{ linked, rungs, bands }}
    />,
  );
  const name = `${id}-${parallel ? 'parallel' : locale}`;
  await expect(`${html.replaceAll(/(<\/?[a-z])/g, '\n$1').trim()}\n`).toMatchFileSnapshot(
    `../../fixtures/rendered/${name}.txt`,
  );
});
