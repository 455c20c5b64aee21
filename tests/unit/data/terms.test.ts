import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { toTerms } from '#lib/data/to-terms';
import { checkReal } from '../../content/real';
import { checkValid } from '../../fixtures/content';
import { stubSiteUrl } from '../seo/setup';

stubSiteUrl();

const skos = 'http://www.w3.org/2004/02/skos/core#';

/** The statements of the file, as a program that knows RDF reads them. */
async function readStatements(content: Parameters<typeof buildCatalogue>[0]): Promise<string[]> {
  const terms = JSON.parse(JSON.stringify(toTerms(buildCatalogue(content))));
  const lines = await jsonld.toRDF(terms, { format: 'application/n-quads' });
  return String(lines).trim().split('\n');
}

it('states names in each language, sets and what is broader', async () => {
  const statements = await readStatements(await checkValid());
  const messen = '<https://example.org/data/competences.json#messen>';
  expect(statements).toEqual(
    expect.arrayContaining([
      `${messen} <${skos}prefLabel> "Messen"@de .`,
      `${messen} <${skos}broader> <https://example.org/data/competences.json#werkzeugkunde> .`,
      `${messen} <${skos}inScheme> <https://example.org/data/competences.json> .`,
      '<https://example.org/data/competences.json> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/DefinedTermSet> .',
      `<https://example.org/data/occupations/musterbauerin.json#occupation> <${skos}notation> "100101" .`,
      `<https://example.org/data/occupations/musterbauerin.json#occupation> <${skos}broadMatch> <http://data.europa.eu/esco/isco/C7522> .`,
    ]),
  );
});

it('links real occupations to ESCO, and calls exact only what a person has confirmed', async () => {
  const content = await checkReal();
  const statements = await readStatements(content);
  const esco = content.profiles.flatMap(({ id, sections }) =>
    (sections.classification?.esco ?? []).map((one) => ({ id, ...one })),
  );
  const listed = (name: string) =>
    statements.filter((line) => line.includes(`<${skos}${name}> <http://data.europa.eu/esco/occupation/`));
  const confirmed = esco.filter(({ match, confirmed = true }) => match === 'exact' && confirmed);
  expect(listed('exactMatch')).toHaveLength(confirmed.length);
  expect(listed('closeMatch').length).toBeGreaterThan(0);
});
