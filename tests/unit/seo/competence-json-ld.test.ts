import { describe, expect, it } from 'vitest';
import { buildCompetenceNodes } from '#lib/seo/competence-json-ld';
import { readValid } from '../../fixtures/content';
import { stubSiteUrl } from './setup';

stubSiteUrl();

describe('a competence for machines', () => {
  const find = async (id: string) => {
    const found = (await readValid()).vocabulary.competences.get(id);
    if (!found) throw new Error(`no competence "${id}"`);
    return found;
  };

  it('is a term of a set, with its name in the other language', async () => {
    const [page, term] = buildCompetenceNodes(await find('werkzeugkunde'), 'sl');
    expect(term).toEqual({
      '@type': 'DefinedTerm',
      '@id': 'https://example.org/data/competences.json#werkzeugkunde',
      url: 'https://example.org/sl/kompetence/poznavanje-orodij',
      name: 'poznavanje orodij',
      alternateName: 'Werkzeugkunde',
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        '@id': 'https://example.org/data/competences.json',
        url: 'https://example.org/sl/kompetence',
        name: 'Kompetence',
      },
    });
    expect(page).toMatchObject({
      '@type': 'WebPage',
      name: 'Poznavanje orodij',
      inLanguage: 'sl',
      mainEntity: { '@id': 'https://example.org/data/competences.json#werkzeugkunde' },
    });
  });

  it('has one name in all languages', async () => {
    const [sl, de] = [
      buildCompetenceNodes(await find('werkzeugkunde'), 'sl'),
      buildCompetenceNodes(await find('werkzeugkunde'), 'de'),
    ];
    expect(sl[1]['@id']).toBe(de[1]['@id']);
    expect(sl[0]['@id']).not.toBe(de[0]['@id']);
  });

  it('has the code of its source, and no second name that is the same', async () => {
    const untranslated = { ...(await find('laengenmessung')), bisId: 12 };
    const [, term] = buildCompetenceNodes(untranslated, 'sl');
    expect(term).toMatchObject({ name: 'Längenmessung', termCode: '12' });
    expect(term).not.toHaveProperty('alternateName');
    expect(buildCompetenceNodes(await find('teamarbeit'), 'sl')[1]).not.toHaveProperty('termCode');
  });
});
