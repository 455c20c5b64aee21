import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChangeView } from '#components/change/change-view';
import { ComparisonTable, type Row } from '#components/comparison/comparison-table';
import { ComparisonView } from '#components/comparison/comparison-view';
import { listFactRows } from '#components/comparison/fact-rows';
import { listChangeCompetences } from '#lib/catalogue/change-competences';
import { findByAnyName } from '#lib/catalogue/find-by-any-name';
import { compareCompetences } from '#lib/catalogue/shared-competences';
import { type Locale, locales } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { readChange } from '#lib/share/change';
import { readComparison } from '#lib/share/comparison';
import { toListedProfile } from '#lib/share/listed-profile';
import { catalogue } from '../components/valid-catalogue';

const find = (name: string) => findByAnyName(catalogue, name);
const toText = (html: string) => html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|(\s*\|)+/g, '|');
const openAll = (profiles: readonly { id: string }[]) => profiles.flatMap(({ id }) => catalogue.open(id) ?? []);

function drawComparison(query: Record<string, string>, locale: Locale = 'sl'): string {
  const comparison = readComparison(query, find);
  const { profiles } = comparison;
  return renderToStaticMarkup(
    <ComparisonView
      locale={locale}
      comparison={comparison}
      listed={profiles.map((profile) => toListedProfile(profile, locale))}
      profiles={openAll(profiles)}
      competences={compareCompetences(profiles, catalogue, locale)}
      rungs={catalogue.rungs}
      url="https://example.org/sl/primerjava?p=a,b"
      search=""
      found={[]}
    />,
  );
}

function drawChange(query: Record<string, string>, locale: Locale = 'sl'): string {
  const change = readChange(query, find);
  const { from, to } = change;
  const ends = [from, to].flatMap((profile) => profile ?? []);
  const [whole, target] = openAll(ends);
  const { rungs } = catalogue;
  const details =
    from && to && whole && target
      ? {
          from: whole,
          to: target,
          columns: ends.map((profile) => toListedProfile(profile, locale)),
          toRows: (language: Locale) =>
            listFactRows(['levels', 'german', 'recognition'], { profiles: [whole, target], rungs, locale: language }),
          ...listChangeCompetences(from, to, catalogue, locale),
          rungs,
        }
      : undefined;
  return renderToStaticMarkup(
    <ChangeView
      locale={locale}
      change={change}
      listed={ends.map((profile) => toListedProfile(profile, locale))}
      details={details}
      url="https://example.org/sl/prehod"
      search=""
      found={[]}
    />,
  );
}

const both = 'musterbauerin,probenprueferin';

describe('the comparison', () => {
  it('says what it is for while it is empty, and that one occupation is not enough', () => {
    expect(drawComparison({})).toContain('Primerjajte dva do štiri poklice.');
    const one = drawComparison({ p: 'musterbauerin' });
    expect(one).toContain('Za primerjavo dodajte še vsaj en poklic.');
    expect(one).not.toContain('<table');
  });

  it('has a column for each occupation, with links that remove it and that change to it', () => {
    const html = drawComparison({ p: both });
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(html).toContain(`<th scope="row">${getMessages('sl').recognition.question}</th>`);
    expect(html).toContain('href="/sl/primerjava?p=100101" rel="nofollow">odstrani');
    expect(html).toContain('href="/sl/prehod?iz=100102&amp;v=100101"');
    expect(html).toContain('example.org/sl/primerjava?p=a,b');
  });

  it('leaves out what does not differ where that is asked for, with a link back', () => {
    const all = drawComparison({ p: both });
    const differences = drawComparison({ p: both, razlike: '1' });
    expect(all).toContain('razlike=1"');
    expect(toText(differences)).toContain('|Pokaži vse|');
    expect(differences).not.toContain('enako pri vseh:');
    expect(differences.match(/scope="row"/g)?.length).toBeLessThan(all.match(/scope="row"/g)?.length ?? 0);
  });

  it('names what of the address it left out', () => {
    expect(drawComparison({ p: `${both},xyz,musterbauerin` })).toContain('xyz.');
    expect(drawComparison({ p: `${both},musterbauerin` })).toContain('V naslovu je navedeno večkrat');
  });
});

describe('the table', () => {
  const columns = ['a', 'b'].map((id) => ({ profile: { id }, title: id, lang: undefined }));
  const draw = (row: Omit<Row, 'id' | 'label'>) =>
    renderToStaticMarkup(<ComparisonTable columns={columns} rows={[{ id: 'x', label: 'x', ...row }]} locale="sl" />);

  it('says once what is the same, and that nothing is known', () => {
    const same = { key: 'k', content: 'isto' };
    expect(draw({ cells: [same, same] })).toMatch(/<td colspan="2"[^>]*><span[^>]*>enako pri vseh:<\/span> isto/i);
    const absent = { key: 'notCollected', content: 'še ni zajeto', absent: true };
    expect(draw({ cells: [absent, absent] })).not.toContain('enako pri vseh');
    expect(draw({ cells: [same, absent] }).match(/<td(?! colspan)/g)).toHaveLength(3);
  });
});

describe('ways into an occupation', () => {
  const [profile] = openAll([{ id: 'musterbauerin' }]);
  const { training } = profile?.sections ?? {};
  const [way] = training?.routes ?? [];
  if (!profile || !training || !way) throw new Error('no training');
  const listCells = (...ways: (typeof training.routes)[]) => {
    const profiles = ways.map((routes) => ({
      ...profile,
      sections: { ...profile.sections, training: { ...training, routes } },
    }));
    const [row] = listFactRows(['training'], { profiles, rungs: catalogue.rungs, locale: 'sl' });
    return row?.cells ?? [];
  };

  it('have their length where it is known, and differ by it', () => {
    const cells = listCells(...[[3], [3.5, 4], [5], undefined].map((years) => [{ ...way, years }]));
    const [three, longer, five, unknown] = cells.map(({ content }) => toText(renderToStaticMarkup(content)));
    expect(three).toContain('; 3\u00a0leta|');
    expect(longer).toContain('; 3,5 ali 4\u00a0leta|');
    expect(five).toContain('; 5\u00a0let|');
    expect(unknown).not.toMatch(/let|;/);
    expect(new Set(cells.map(({ key }) => key)).size).toBe(4);
  });

  it('do not differ by their order', () => {
    const other = { ...way, route: { ...way.route, id: 'other' } };
    const [one, turned] = listCells([way, other], [other, way]);
    expect(turned?.key).toBe(one?.key);
  });
});

describe('the change', () => {
  it('asks for what is missing, in the words for that end', () => {
    expect(drawChange({})).toContain('Poišči sedanji poklic');
    expect(drawChange({ iz: 'musterbauerin' })).toContain('Poišči novi poklic');
    expect(drawChange({ v: 'musterbauerin' })).toContain('<input type="hidden" name="v"');
  });

  it('has the further training of the new occupation in both languages', () => {
    const html = drawChange({ iz: 'probenprueferin', v: 'musterbauerin' });
    for (const locale of locales) expect(html).toContain(getMessages(locale).sections['further-training']);
    const headings = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(headings).toContain(3);
    expect(headings.filter((level, index) => level > (headings[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('says in both languages what one brings and what is to be added', () => {
    const html = drawChange({ iz: 'musterbauerin', v: 'probenprueferin' });
    for (const locale of locales) {
      const { brings, adds } = getMessages(locale).change;
      expect(html).toContain(brings);
      expect(html).toContain(adds);
    }
    expect(html).toContain('href="/sl/prehod?iz=100102&amp;v=100101"');
  });
});

it('competences are counted in every plural form', () => {
  const counted = [1, 2, 3, 4, 5, 101, 102].map((count) => formatCount('sl', getMessages('sl').competences, count));
  expect(counted.map((text) => text.split('\u00a0')[1])).toEqual([
    ...['kompetenca', 'kompetenci', 'kompetence', 'kompetence', 'kompetenc'],
    ...['kompetenca', 'kompetenci'],
  ]);
});

it('pay is compared in words, also where an end is equal', () => {
  const { higher, equal, difference } = getMessages('sl').change;
  expect(difference(higher('250 €'), equal)).toBe(
    'Spodnja meja najnižje začetne plače na mesec je v novem poklicu za 250 € višja, zgornja pa enaka.',
  );
  const german = getMessages('de').change;
  expect(german.difference(german.lower('80 €'), undefined)).toBe(
    'Im neuen Beruf ist die untere Grenze des Mindest-Einstiegsgehalts im Monat um 80 € niedriger.',
  );
});
