import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import { formatChoice, mostChosen, readChoice } from '#lib/catalogue/competence-choice';
import { rankOccupations } from '#lib/catalogue/match';
import { buildPicker } from '#lib/catalogue/picker';
import { locales } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toSourceText } from '#lib/vocabulary/term';
import { readReal } from '../../content/real';

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = buildCatalogue(await readReal());
});

const choose = (...ids: string[]) => readChoice({ k: ids }, catalogue.competences.find);

function pick(query: Parameters<typeof readChoice>[0]) {
  const { competences, listOccupations } = catalogue;
  const choice = readChoice(query, competences.find);
  const suggestions = competences.listSuggestions('sl');
  const findTerms = (words: string) =>
    competences.all.filter(({ competence }) => toSourceText(competence).includes(words));
  return buildPicker(choice, { locale: 'sl', occupations: listOccupations('sl'), suggestions, findTerms });
}

describe('what an address says', () => {
  it('is a choice in its order, each once, and a search', () => {
    const { chosen, ...rest } = readChoice(
      { k: ['verkaufskenntnisse', 'englisch', 'verkaufskenntnisse', ''], q: '  prodaja\n jabolk ' },
      catalogue.competences.find,
    );
    expect(chosen.map(({ competence }) => competence.id)).toEqual(['verkaufskenntnisse', 'englisch']);
    expect(rest).toEqual({ unknown: 0, surplus: 0, search: 'prodaja jabolk' });
  });

  it('is a sentence on the page where ids are not known or too many', () => {
    expect(choose('ni', '__proto__', 'englisch')).toMatchObject({ unknown: 2, surplus: 0 });
    const ids = catalogue.competences.listCurated().map(({ competence }) => competence.id);
    const { chosen, surplus } = choose(...ids);
    expect([chosen.length, surplus]).toEqual([mostChosen, ids.length - mostChosen]);
  });

  it.each([
    ['500 of the same', { k: Array(500).fill('englisch') }],
    ['500 others', { k: Array.from({ length: 500 }, (_, index) => `x${index}`) }],
    ['10,000 characters', { k: 'x'.repeat(10_000), q: 'x'.repeat(10_000) }],
    ['lists', { k: ['a', 'b'], q: ['c', 'd'] }],
    ['half characters', { k: '\ud800', q: 'a\ud800b\udc00' }],
    ['nothing', {}],
  ])('becomes a page: %s', (_, query) => {
    expect(pick(query).chosen.length).toBeLessThanOrEqual(mostChosen);
    const { search } = readChoice(query, catalogue.competences.find);
    expect(search.length).toBeLessThanOrEqual(100);
    expect(() => encodeURIComponent(search)).not.toThrow();
  });

  it('is the same in every language, and empty where nothing is chosen', () => {
    const { chosen } = choose('englisch', 'erp-systeme');
    expect(formatChoice(chosen, 'š & ž')).toBe('?k=englisch&k=erp-systeme&q=%C5%A1+%26+%C5%BE');
    expect(formatChoice([])).toBe('');
  });
});

describe('the occupations', () => {
  it('stand in the order of how many of the chosen they need, how many of these are basic, then of their titles', () => {
    const { chosen } = choose('verkaufskenntnisse', 'e-commerce-kenntnisse', 'englisch');
    const matches = rankOccupations(chosen, catalogue.listOccupations('sl'));
    const counts = matches.map(({ shared }) => shared.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(matches[0]?.occupation.profile.id).toBe('key-account-managerin');
    const { compare } = new Intl.Collator('sl');
    const toBasic = ({ shared }: (typeof matches)[number]) => shared.filter(({ basic }) => basic).length;
    for (const count of new Set(counts)) {
      const equals = matches.filter(({ shared }) => shared.length === count);
      expect(equals.map(toBasic)).toEqual(equals.map(toBasic).toSorted((a, b) => b - a));
      for (const basic of new Set(equals.map(toBasic))) {
        const titles = equals.filter((match) => toBasic(match) === basic).map(({ occupation }) => occupation.title);
        expect(titles).toEqual(titles.toSorted(compare));
      }
    }
  });

  it('in which a competence is basic come before others that need it', () => {
    const matches = rankOccupations(choose('verkaufskenntnisse').chosen, catalogue.listOccupations('sl'));
    const basic = matches.map(({ shared }) => shared[0]?.basic);
    expect(basic).toEqual(basic.toSorted((a, b) => Number(b) - Number(a)));
    expect(basic.filter(Boolean).length).toBeGreaterThan(1);
    expect(matches[0]?.occupation.title).toBe('Bančni uradnik ali bančna uradnica');
    expect(matches.at(-1)?.shared[0]?.basic).toBe(false);
  });

  it('count with a narrower competence, which is named', () => {
    const [match] = rankOccupations(choose('kommunikationsstaerke').chosen, catalogue.listOccupations('de'));
    expect(match?.shared.map(({ instead }) => instead)).toEqual([[]]);
    const all = catalogue.listOccupations('de');
    const software = choose('betriebswirtschaftliche-anwendungssoftware-kenntnisse');
    const shares = rankOccupations(software.chosen, all).flatMap(({ shared }) => shared);
    for (const { competence, instead } of shares) expect(instead.map(({ id }) => id)).not.toContain(competence.id);
    const { chosen } = choose('branchenuebergreifende-unternehmenssoftware', 'erp-systeme');
    const examples = rankOccupations(chosen, all);
    expect(examples[0]?.shared).toHaveLength(2);
  });

  it('are none where nothing is chosen', () => {
    expect(rankOccupations([], catalogue.listOccupations('sl'))).toEqual([]);
  });
});

describe('the page', () => {
  it('offers each competence once, and carries what is chosen but not offered', () => {
    const { carried, found = [], suggestions } = pick({ k: ['salesforce', 'verkaufskenntnisse'], q: 'Verkauf' });
    const offered = [...found, ...suggestions.flatMap(({ offers }) => offers)].map(({ competence }) => competence.id);
    expect(new Set([...offered, ...carried]).size).toBe(offered.length + carried.length);
    expect(carried).toEqual(['salesforce']);
    const marked = found.filter(({ chosen }) => chosen).map(({ competence }) => competence.id);
    expect(marked).toEqual(['verkaufskenntnisse']);
  });

  it('takes one out by an address without it', () => {
    const { chosen } = pick({ k: ['englisch', 'verkaufskenntnisse'], q: 'x' });
    expect(chosen.map(({ without }) => without)).toEqual(['?k=verkaufskenntnisse&q=x', '?k=englisch&q=x']);
  });
});

it('says counts in the forms of the language', () => {
  expect([1, 2, 3, 5].map((count) => formatCount('sl', getMessages('sl').match.unknownCount, count))).toEqual([
    '1\u00a0neznana kompetenca',
    '2\u00a0neznani kompetenci',
    '3\u00a0neznane kompetence',
    '5\u00a0neznanih kompetenc',
  ]);
  expect(locales.map((locale) => getMessages(locale).match.shared(3, 4))).toEqual([
    '3\u00a0od\u00a04\u00a0izbranih',
    '3\u00a0von\u00a04\u00a0gewählten Kompetenzen',
  ]);
});
