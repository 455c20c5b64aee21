import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ProfileView } from '#components/profile/profile-view';
import { Breadcrumbs } from '#components/site/breadcrumbs';
import { PageFrame } from '#components/site/page-frame';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import { isCompetenceWorthFinding } from '#lib/catalogue/competence-page';
import { type Content, parseContent, readContentFiles } from '#lib/content/content';
import { isLocale, listFallbacks, locales } from '#lib/i18n/locales';
import { pageNames, toPaths } from '#lib/i18n/paths';
import { findProse, toLocalizedTerm, toTitle } from '#lib/profile/texts';
import { listAddresses } from '#lib/publish/addresses';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { validFolder } from '../../fixtures/content';
import { readInThirdLanguage, third, translated } from '../../fixtures/third-language';

// What a new language costs in code: a row, its conventions, its routes and its messages.
vi.mock('#lib/i18n/rows', async (original) => {
  const { rows } = await original<typeof import('#lib/i18n/rows')>();
  return { rows: { ...rows, xx: { name: 'Xx', openGraph: 'xx_XX', collation: 'hr', beside: 'de' } } };
});
vi.mock('#lib/i18n/conventions', async (original) => {
  const { conventions } = await original<typeof import('#lib/i18n/conventions')>();
  return { conventions: { ...conventions, xx: conventions.sl } };
});
vi.mock('#lib/i18n/routes', async (original) => {
  const { routes } = await original<typeof import('#lib/i18n/routes')>();
  const extended = Object.entries(routes).map(([page, route]) => [page, { ...route, xx: `${route.sl}-xx` }]);
  return { routes: Object.fromEntries(extended) };
});
vi.mock('#lib/messages/messages', async (original) => {
  const { getMessages } = await original<typeof import('#lib/messages/messages')>();
  return { getMessages: (locale: string) => getMessages(locale === 'de' ? 'de' : 'sl') };
});

const xx = isLocale(third) ? third : 'de';
let content: Content;
let catalogue: Catalogue;

beforeAll(async () => {
  const parsed = parseContent(await readInThirdLanguage());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  content = parsed.value;
  catalogue = buildCatalogue(content);
});

const find = () => content.open('musterbauerin') ?? expect.fail('no profile');
const listTerms = () => catalogue.competences.all.map(({ competence }) => competence);

it('is a row: the language beside it comes first, then the others', () => {
  expect(locales).toEqual(['sl', 'de', 'xx']);
  expect(locales.map(listFallbacks)).toEqual([
    ['sl', 'de', 'xx'],
    ['de', 'sl', 'xx'],
    ['xx', 'de', 'sl'],
  ]);
});

describe('the check', () => {
  it('names all that is to be written', async () => {
    const files = await readContentFiles(validFolder, 'content');
    const parsed = parseContent(files);
    if (parsed.ok) expect.fail('nothing is missing');
    const missing = parsed.problems.map(({ file, message }) => `${file} ${message}`);
    expect(missing.filter((line) => !/\.xx" is missing$|\/xx\.md the file is missing$/.test(line))).toEqual([]);
    const pages = [...pageNames].map((name) => `content/pages/${name}/xx.md`);
    const profiles = ['musterbauerin', 'probenprueferin'].map((id) => `content/profiles/${id}/xx.md`);
    const written = [...pages, ...profiles].map((file) => `${file} the file is missing`);
    expect(missing.filter((line) => line.includes('.md')).sort()).toEqual(written.sort());
    const vocabulary = [...files.files].filter(([path]) => path.startsWith('vocabulary/')).map(([, text]) => text);
    const count = (pattern: RegExp) => vocabulary.join('').match(pattern)?.length;
    expect(missing.filter((line) => line.includes('labels.xx'))).toHaveLength(count(/"labels"/g) ?? 0);
    expect(missing.filter((line) => line.includes('"slug.xx"'))).toHaveLength(count(/"slug":\s*\{\s*"de"/g) ?? 0);
  });
});

describe('the catalogue', () => {
  it('lists an occupation only where it has a text, under a title and an address of its own', () => {
    const listed = catalogue.listOccupations(xx);
    expect(listed.map(({ title }) => title)).toEqual(['Xx Musterbauerin oder Musterbauer']);
    expect(listed.map(({ path }) => path)).toEqual(['/xx/poklici/xx-musterbauerin-xx']);
    expect(catalogue.listOccupations('sl')).toHaveLength(1);
    expect(catalogue.listOccupations('de')).toHaveLength(2);
  });

  it('flags each term that is missing, with the language it is shown in', () => {
    for (const term of listTerms()) {
      const own = term.id === translated;
      expect(toLocalizedTerm(term, xx), term.id).toEqual(
        own
          ? { locale: xx, value: 'xx werkzeugkunde', status: 'machine' }
          : { locale: 'de', value: term.labels.de.text, status: 'missing' },
      );
    }
    // The Slovenian terms stay as they were.
    expect(listTerms().map((term) => toLocalizedTerm(term, 'sl').status)).toEqual(
      listTerms().map(({ labels }) => labels.sl.status),
    );
  });

  it('keeps search engines from the pages of missing terms', () => {
    const worth = catalogue.competences.all.filter((entry) => isCompetenceWorthFinding(entry, xx));
    expect(worth.map(({ competence }) => competence.id)).toEqual([translated]);
  });

  it('has an address in the language for each of its pages, and for none that it does not have', () => {
    const own = [...listAddresses(catalogue).pages.keys()].filter((path) => path.startsWith('/xx'));
    expect(own).toContain('/xx/poklici/xx-musterbauerin-xx');
    // A competence without a slug in the language has its id, never the slug of another one.
    expect(own).toContain('/xx/kompetence/werkzeugkunde-xx');
    expect(own.filter((path) => path.includes('probenprueferin'))).toEqual([]);
    expect(own.filter((path) => path.includes('undefined'))).toEqual([]);
  });
});

describe('a page', () => {
  it('flags the prose that comes from another language, in the order of the fallbacks', () => {
    expect(findProse(find(), xx, 'tasks')).toMatchObject({ locale: xx, status: 'machine' });
    expect(findProse(find(), xx, 'employment')).toMatchObject({ locale: 'de', status: 'missing' });
    const { de: _, ...texts } = find().texts;
    expect(findProse({ ...find(), texts }, xx, 'employment')).toMatchObject({ locale: 'sl', status: 'missing' });
  });

  it('marks every term it shows in another language', () => {
    const html = renderToStaticMarkup(
      <ProfileView
        url="https://example.org/x"
        profile={find()}
        locale={xx}
        context={{ linked: new Map(), rungs: [], bands: [] }}
      />,
    );
    expect(html).toContain('<h1>Xx Musterbauerin oder Musterbauer <span lang="de"');
    expect(html).toContain('xx werkzeugkunde');
    const shown = listTerms().flatMap(({ id, labels }) => (id === translated ? [] : (labels.de.text ?? [])));
    const marked = new Set([...html.matchAll(/<span lang="de">(?:<a[^>]*>)?([^<]+)/g)].map(([, text]) => text));
    const plain = html.replaceAll(/<span lang="de"[^>]*>(?:<a[^>]*>)?[^<]+/g, '');
    expect(shown.filter((text) => plain.includes(`>${text}<`))).toEqual([]);
    expect(shown.some((text) => marked.has(text))).toBe(true);
    for (const { labels } of listTerms()) expect(html).not.toContain(`>${labels.sl.text}<`);
  });

  it('says which language its title is in, where its term is missing', () => {
    const [entry] = catalogue.listAreas(xx);
    if (!entry) expect.fail('no area');
    const { title, lang } = toTitle(entry.area, xx);
    expect([title, lang]).toEqual([entry.area.labels.de.text, 'de']);
    expect(toTitle(entry.area, 'sl').lang).toBeUndefined();
    const trail = buildTrail(xx, [[title, { page: 'areas' }, lang]], { title: 'x', path: '/x' });
    const html = renderToStaticMarkup(<Breadcrumbs crumbs={trail} locale={xx} />);
    expect(html).toContain(`lang="de">${title}</a>`);
  });

  it('leads to all its other languages, each in its own words', () => {
    const html = renderToStaticMarkup(
      <PageFrame locale={xx} paths={toPaths({ page: 'areas' })}>
        <h1>x</h1>
      </PageFrame>,
    );
    const links = [...html.matchAll(/href="([^"]+)" hrefLang="(\w+)" lang="(\w+)"[^>]*>([^<]+)/g)];
    expect(links.map(([, ...found]) => found)).toEqual([
      ['/sl/podrocja', 'sl', 'sl', 'Slovenščina'],
      ['/de/bereiche', 'de', 'de', 'Deutsch'],
    ]);
  });

  it('names its translations and its territory for search engines and networks', () => {
    const paths = toPaths({ page: 'areas' });
    const { alternates, openGraph } = buildMetadata({ title: 'x', description: 'x', locale: xx, paths });
    expect(Object.keys(alternates?.languages ?? {})).toEqual(['sl', 'de', 'xx', 'x-default']);
    expect(openGraph).toMatchObject({ locale: 'xx_XX' });
  });
});
