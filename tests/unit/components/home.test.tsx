import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { Home } from '#components/site/home';
import { buildCatalogue, type OccupationEntry } from '#lib/catalogue/catalogue';
import { getMessages } from '#lib/messages/messages';
import { readValid } from '../../fixtures/content';

let occupations: readonly OccupationEntry[];

beforeAll(async () => {
  occupations = buildCatalogue(await readValid()).listOccupations('de');
});

const draw = (listed: readonly OccupationEntry[]) =>
  renderToStaticMarkup(<Home locale="de" occupations={listed} areas={[]} />);

it('lists the profiles whose source changed last, the newest first', () => {
  const titles = ['Musterbauerin oder Musterbauer', 'Probenprüferin oder Probenprüfer'];
  expect(draw(occupations).match(/(Muster|Proben)\p{L}+in oder \p{L}+/gu)).toEqual(titles);
  expect(draw(occupations.toReversed()).match(/(Muster|Proben)\p{L}+in oder \p{L}+/gu)).toEqual(titles);
});

it('lists none of which that day is not known', () => {
  const [first, second] = occupations;
  const undate = (entry: OccupationEntry | undefined) => {
    if (!entry) throw new Error('no occupation');
    const { updated: _, ...profile } = entry.profile;
    return { ...entry, profile };
  };
  const { latest } = getMessages('de').home;
  expect(draw([undate(first), undate(second)])).not.toContain(latest);
  const one = draw([undate(first), ...occupations.slice(1)]);
  expect(one).toContain(latest);
  expect(one).not.toContain(first?.title);
  expect(one).toContain(second?.title);
});

it('shows six at most, and says what the site is for', () => {
  const [entry] = occupations;
  if (!entry) throw new Error('no occupation');
  const many = Array.from({ length: 8 }, (_, index) => ({
    ...entry,
    title: `Beruf ${index}`,
    profile: { ...entry.profile, id: `${index}`, updated: `2025-01-0${index + 1}` },
  }));
  expect(draw(many).match(/Beruf \d/g)).toEqual([7, 6, 5, 4, 3, 2].map((index) => `Beruf ${index}`));
  for (const { title, text } of getMessages('de').home.points) expect(draw([])).toContain(`${title}</strong> ${text}`);
});
