import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { toMarkdown } from '#lib/data/to-markdown';
import { toOccupation } from '#lib/data/to-occupation';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { Profile } from '#lib/profile/profile';
import { sectionIds } from '#lib/profile/section-ids';
import { checkValid, readValidProfile } from '../../fixtures/content';
import { buildTerm } from '../../fixtures/terms';
import { stubSiteUrl } from '../seo/setup';
import { createValidator } from './validate';

stubSiteUrl();

const catalogue = buildCatalogue(await checkValid());
const format = async (locale: Locale, change: Partial<Profile> = {}) =>
  toMarkdown(toOccupation({ ...(await readValidProfile('musterbauerin')), ...change }, catalogue), locale);

describe('a profile as Markdown', () => {
  it('is the whole profile in a language', async () => {
    await expect(await format('sl')).toMatchFileSnapshot('musterbauerin.sl.md');
  });

  it('has every section that the profile has', async () => {
    const { sections } = await readValidProfile('musterbauerin');
    const names = getMessages('sl').sections;
    const headings = [...((await format('sl')) ?? '').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const missing = sectionIds.filter((id) => sections[id] && !headings.includes(names[id]));
    expect(missing, 'sections to add to lib/data/section-items.ts').toEqual([]);
  });

  it('names official terms once in their own language', async () => {
    const german = await format('de');
    expect(german).toContain('- Werkzeugkunde\n');
    expect(german).not.toContain('poznavanje orodij');
  });

  it('lists what ESCO calls essential under its count', async () => {
    const { sections } = await readValidProfile('musterbauerin');
    const { professional } = sections;
    if (!professional) throw new Error('no competences');
    const term = { ...buildTerm('saegen', 'sägen', 'žaganje'), uri: 'http://data.europa.eu/esco/skill/a' };
    const change = { sections: { ...sections, professional: { ...professional, esco: [term] } } };
    expect(await format('sl', change)).toContain('- V tem poklicu po ESCO: 1\u00a0kompetenca\n  - žaganje (sägen)\n');
    const published = toOccupation({ ...(await readValidProfile('musterbauerin')), ...change }, catalogue);
    expect(published.sections.professional?.esco).toEqual([{ id: 'saegen', labels: term.labels, esco: term.uri }]);
    expect(createValidator('occupation')(published)).toBe('');
  });

  it('says that something is left out where its owner has not allowed it', async () => {
    const text = await format('de', { imported: true });
    expect(text).toContain('Ein Teil des Inhalts fehlt');
    expect(text).not.toContain('Sie messen');
  });

  it('is there only in languages that have a page', async () => {
    const { texts } = await readValidProfile('musterbauerin');
    const german = texts.de ? { texts: { de: texts.de } } : {};
    expect(await format('sl', german)).toBeUndefined();
  });

  it('escapes what would be markup', async () => {
    expect(await format('de', { officialTitle: '*Muster*_in_' })).toContain('\\*Muster\\*\\_in\\_');
  });
});
