import { expect, it } from 'vitest';
import { listFaults } from '../../fixtures/schema-org';

it.each([
  ['a type', { '@type': 'Ocupation' }, ': no type "Ocupation"'],
  ['a property', { '@type': 'Occupation', salary: 'x' }, '.salary: no property "salary"'],
  [
    'a property of another type',
    { '@type': 'DefinedTerm', inLanguage: 'sl' },
    '.inLanguage: not a property of "DefinedTerm"',
  ],
  ['another value', { '@type': 'CategoryCode', inCodeSet: 3 }, '.inCodeSet: 3 is none of CategoryCodeSet, URL'],
  [
    'a thing of another type',
    { '@type': 'Occupation', occupationLocation: { '@type': 'Person' } },
    '.occupationLocation: {"@type":"Person"} is none of AdministrativeArea',
  ],
  ['an old property', { '@type': 'Person', colleagues: 'x' }, '.colleagues: superseded by "colleague"'],
  ['a thing without a type', { '@type': 'WebPage', mainEntity: { name: 'x' } }, '.mainEntity: no type'],
])('finds %s that schema.org does not know', (_, node, fault) => {
  expect(listFaults({ '@context': 'https://schema.org', '@graph': [node] })).toContain(`[0]${fault}`);
});

it('finds nothing wrong with what schema.org knows', () => {
  const location = { '@type': 'Country', name: 'AT' };
  const page = { '@type': 'WebPage', name: 'x', mainEntity: { '@id': 'https://example.org/x' } };
  const search = { '@type': 'SearchAction', 'query-input': 'required name=q' };
  expect(listFaults([page, search, { '@type': 'Occupation', occupationLocation: location }])).toEqual([]);
});
