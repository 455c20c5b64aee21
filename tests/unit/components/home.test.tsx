import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { Home } from '#components/site/home';
import { buildCatalogue, type OccupationEntry } from '#lib/catalogue/catalogue';
import { getMessages } from '#lib/messages/messages';
import { readValid } from '../../fixtures/content';
import { buildTerm } from '../../fixtures/terms';

let occupations: readonly OccupationEntry[];

beforeAll(async () => {
  occupations = buildCatalogue(await readValid()).listOccupations('de');
});

const draw = (listed: readonly OccupationEntry[]) =>
  renderToStaticMarkup(<Home locale="de" beside="sl" occupations={listed} areas={[]} />);

/** The titles under the heading of the latest profiles. */
const listLatest = (listed: readonly OccupationEntry[]) => {
  const [, latest = ''] = draw(listed).split(getMessages('de').home.latest);
  return [...latest.matchAll(/<li><a href="[^"]*">([^<]+)/g)].map(([, title]) => title);
};

it('lists the new and changed profiles, the newest first', () => {
  const titles = ['Musterbauerin oder Musterbauer', 'Probenprüferin oder Probenprüfer'];
  expect(listLatest(occupations)).toEqual(titles);
  expect(listLatest(occupations.toReversed())).toEqual(titles);
});

it('lists none without a history, and leads to the feed of the others', () => {
  const [first, second] = occupations;
  const undate = (entry: OccupationEntry | undefined) => {
    if (!entry) throw new Error('no occupation');
    const { changes: _, ...profile } = entry.profile;
    return { ...entry, profile };
  };
  const { latest } = getMessages('de').home;
  expect(draw([undate(first), undate(second)])).not.toContain(latest);
  expect(listLatest([undate(first), ...occupations.slice(1)])).toEqual([second?.title]);
  expect(draw(occupations)).toContain('href="/de/feed.xml"');
  expect(draw([undate(first), undate(second)])).not.toContain('feed.xml');
});

it('lists three at most', () => {
  const [entry] = occupations;
  if (!entry) throw new Error('no occupation');
  const what = { sl: 'Nov opis.', de: 'Neues Profil.' };
  const many = Array.from({ length: 8 }, (_, index) => ({
    ...entry,
    title: `Beruf ${index}`,
    profile: { ...entry.profile, id: `${index}`, changes: [{ date: `2025-01-0${index + 1}`, what }] },
  }));
  expect(listLatest(many)).toEqual(['Beruf 7', 'Beruf 6', 'Beruf 5']);
});

it('leads readers on by what they come with', () => {
  const html = draw([]);
  const { doors } = getMessages('de').home;
  for (const name of Object.values(doors)) expect(html).toContain(`<strong>${name}</strong>`);
  const ways = ['berufe', 'was-ich-kann', 'bereiche', 'anerkennung', 'bildungsniveau'];
  for (const path of ways.map((way) => `/de/${way}`)) {
    expect(html).toContain(`<a href="${path}">`);
  }
});

describe('the picture of what a profile gives', () => {
  const { example } = getMessages('de').home;
  const competences = ['eins', 'zwei', 'drei', 'vier'].map((text) => buildTerm(text, text, `sl ${text}`));
  const build = (named: readonly unknown[], title = 'Kurz') => {
    const [entry] = occupations;
    if (!entry) throw new Error('no occupation');
    const profile = { ...entry.profile, named: [{ kind: 'basic', sources: [], competences: named }] };
    return { ...entry, title, profile: profile as never };
  };

  it('has title, pay and three competences in both languages', () => {
    const html = draw([build(competences, 'Ein Beruf mit einem langen Namen'), build(competences)]);
    expect(html).toContain(example);
    expect(html).toMatch(/>Kurz<\/a><\/div> <div lang="sl">\p{Lu}/u);
    expect(html).toMatch(/<strong>(?:ab\s)?[\d.–]+\s€<\/strong>/);
    for (const name of ['eins', 'zwei', 'drei']) expect(html).toContain(`<div>${name}</div> <div lang="sl">sl ${name}`);
    expect(html).not.toContain('vier');
  });

  it('is left out where no profile has all of that', () => {
    expect(draw([build(competences.slice(0, 2))])).not.toContain(example);
    expect(draw([])).not.toContain(example);
  });
});
