import { expect, it } from 'vitest';
import { GermanLevelsView } from '#components/catalogue/german-levels-view';
import { GlossaryView } from '#components/glossary/glossary-view';
import { groupGlossary, listTermsOfPage } from '#lib/catalogue/glossary-letters';
import type { NamedPage } from '#lib/vocabulary/named-page';
import { listLinks, toText } from '../components/to-text';
import { catalogue } from '../components/valid-catalogue';

const chamber = catalogue.glossary.find(({ id }) => id === 'musterkammer');
if (!chamber) throw new Error('the small content has no such term');
const withPage = (page: NamedPage) => ({ ...catalogue, glossary: [{ ...chamber, page }] });

it.each([
  ['guide-pay', '/sl/placa-v-avstriji', 'Izmišljen korak'],
  ['frameworks', '/sl/ravni-izobrazbe', 'Ravni izobrazbe v Avstriji in Sloveniji'],
] as const)('leads from a term to the page %s by its title', (page, path, title) => {
  const view = <GlossaryView locale="sl" beside="de" letters={groupGlossary(withPage(page), 'sl')} />;
  expect(listLinks(view)).toContain(path);
  expect(toText(view)).toContain(`Več:|${title}|`);
});

it('leads nowhere from a term without a page', () => {
  const view = <GlossaryView locale="sl" beside="de" letters={groupGlossary(catalogue, 'sl')} />;
  expect(toText(view)).not.toContain('Več:');
});

it('shows the terms about tests on the page of German, without a link to itself', () => {
  const unknown = { silent: 0, notCollected: 0 };
  const draw = (page: NamedPage) => {
    const tests = listTermsOfPage(withPage(page), 'de', 'german-levels');
    return <GermanLevelsView locale="de" levels={[]} known={1} unknown={unknown} tests={tests} />;
  };
  expect(toText(draw('german-levels'))).toContain('Eine erfundene Kammer.');
  expect(toText(draw('german-levels'))).not.toContain('Mehr:');
  expect(toText(draw('frameworks'))).not.toContain('Eine erfundene Kammer.');
});

it('has each term under its letter, in the order of the language, with its own sources', () => {
  const office = { ...chamber, id: 'amt', abbreviations: ['AX'], sources: [] };
  const glossary = [...catalogue.glossary, office].reverse();
  const listed = groupGlossary({ ...catalogue, glossary }, 'sl').map(({ letter, terms }) => [
    letter,
    ...terms.map(({ entry, sources }) => [entry.id, ...sources.map(({ id }) => id)].join(' ')),
  ]);
  expect(listed).toEqual([
    ['A', 'amt'],
    ['M', 'musterkammer musteramt musterregister', 'musterlehre musterregister'],
  ]);
});
