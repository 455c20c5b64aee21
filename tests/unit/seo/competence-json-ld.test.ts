import { describe, expect, it } from 'vitest';
import { buildCompetenceGraph } from '#lib/seo/competence-json-ld';
import { readValid } from '../../fixtures/content';
import { stubSiteUrl, trail } from './setup';

stubSiteUrl();

describe('a competence for machines', () => {
  const find = async (id: string) => {
    const found = (await readValid()).vocabulary.competences.get(id);
    if (!found) throw new Error(`no competence "${id}"`);
    return found;
  };

  it('is a term of a set, with its name in the other language', async () => {
    const { '@context': context, '@graph': graph } = buildCompetenceGraph(await find('werkzeugkunde'), 'sl', trail);
    expect(context).toBe('https://schema.org');
    expect(graph[1]).toEqual({
      '@type': 'DefinedTerm',
      '@id': 'https://example.org/sl/kompetence/poznavanje-orodij#competence',
      url: 'https://example.org/sl/kompetence/poznavanje-orodij',
      name: 'poznavanje orodij',
      alternateName: 'Werkzeugkunde',
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        '@id': 'https://example.org/sl/kompetence#competences',
        url: 'https://example.org/sl/kompetence',
        name: 'Kompetence',
      },
    });
    expect(graph[0]).toMatchObject({
      '@type': 'WebPage',
      name: 'Poznavanje orodij',
      inLanguage: 'sl',
      mainEntity: { '@id': 'https://example.org/sl/kompetence/poznavanje-orodij#competence' },
    });
  });

  it('has the code of its source, and no second name that is the same', async () => {
    const untranslated = { ...(await find('laengenmessung')), bisId: 12 };
    const [, term] = buildCompetenceGraph(untranslated, 'sl', trail)['@graph'];
    expect(term).toMatchObject({ name: 'Längenmessung', termCode: '12' });
    expect(term).not.toHaveProperty('alternateName');
    expect(buildCompetenceGraph(await find('teamarbeit'), 'sl', trail)['@graph'][1]).not.toHaveProperty('termCode');
  });
});
