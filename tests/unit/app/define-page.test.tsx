import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toPaths } from '#lib/i18n/paths';
import type { Translations } from '#lib/seo/metadata';
import { type Address, definePage } from '../../../app/[locale]/define-page';

const props = (locale: string) => ({
  params: Promise.resolve({ locale, slug: 'b' }),
  searchParams: Promise.resolve({ q: 'x' }),
});

const basic = { title: 'Listen', description: 'Alle Listen.', paths: toPaths({ page: 'areas' }) };
type Described = Omit<typeof basic, 'paths'> & { paths: Translations };
type Description = Parameters<typeof definePage<Described>>[0];

async function draw(describe: Description, locale = 'sl') {
  const { page } = definePage(describe, ({ title, beside }) => (
    <h1>
      {title} {beside}
    </h1>
  ));
  return renderToStaticMarkup(await page(props(locale)));
}

const findSwitch = (html: string) => html.match(/<a href="([^"]*)"[^>]* data-language-switch=""/)?.[1];
const listCrumbs = (html: string) =>
  [
    ...(html.match(/<ol>.*?<\/ol>/)?.[0] ?? '').matchAll(
      /<(?:a href="([^"]+)"|span aria-current="page")([^>]*)>([^<]+)/g,
    ),
  ].map(([, path = 'here', more = '', title]) => `${path}${more} ${title}`);

describe('a page', () => {
  it('is rendered in its frame, with the language beside its own', async () => {
    expect(await draw(() => basic)).toContain('<h1>Listen de</h1>');
    expect(await draw(() => basic, 'de')).toContain('<h1>Listen sl</h1>');
    expect(await draw(() => ({ ...basic, beside: 'sl' }), 'sl')).toContain('<h1>Listen sl</h1>');
  });

  it('reads what its address asks for', async () => {
    const { page } = definePage(
      async ({ locale, params: { slug }, searchParams }: Address<'slug'>) => {
        const { q } = await searchParams;
        return { ...basic, title: `${locale} ${slug} ${q}` };
      },
      ({ title }) => title,
    );
    expect(renderToStaticMarkup(await page(props('de')))).toContain('de b x');
  });

  it('does not exist in a language that the site does not have', async () => {
    await expect(draw(() => basic, 'en')).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
  });

  it('has a head of the same description', async () => {
    const { generateMetadata } = definePage(
      () => basic,
      () => null,
    );
    const { title, description, alternates } = await generateMetadata(props('de'));
    expect([title, description]).toEqual(['Listen – Poklici · Berufe', 'Alle Listen.']);
    expect(alternates?.canonical).toMatch(/\/de\/bereiche$/);
  });
});

describe('a list or a search', () => {
  const share = /data-share="([^"]+)"/;

  it('can be passed on, as the reader sees it', async () => {
    const list = [{ title: 'A', path: '/de/a' }];
    expect(share.exec(await draw(() => basic, 'de'))).toBeNull();
    expect(share.exec(await draw(() => ({ ...basic, list }), 'de'))?.[1]).toMatch(/\/de\/bereiche$/);
    const switchPaths = { sl: '/sl/iskanje?q=x', de: '/de/suche?q=x' };
    const html = await draw(() => ({ ...basic, share: true, switchPaths }), 'de');
    expect(share.exec(html)?.[1]).toMatch(/\/de\/suche\?q=x$/);
  });
});

describe('its breadcrumbs', () => {
  it('lead to the pages between the start page and this one', async () => {
    const html = await draw(() => ({
      ...basic,
      crumb: 'Bereich',
      crumbLanguage: 'de',
      above: [
        ['Poklici', { page: 'occupations' }],
        ['Kompetenzen', { page: 'competences' }, 'de'],
      ],
    }));
    expect(listCrumbs(html)).toEqual(['/sl/poklici Poklici', '/sl/kompetence lang="de" Kompetenzen']);
  });

  it('are left out where there is none between', async () => {
    expect(listCrumbs(await draw(() => basic))).toEqual([]);
    const home = await draw(() => ({ ...basic, paths: toPaths({ page: 'home' }) }));
    expect(home).not.toContain('<ol>');
  });
});

describe('its language switch', () => {
  const above = [['Berufe', { page: 'occupations' }]] as const;
  const paths = { sl: '/sl/tukaj' };

  it('leads to the page in the other language', async () => {
    expect(findSwitch(await draw(() => basic))).toBe('/de/bereiche');
  });

  it('keeps what a reader has chosen', async () => {
    const switchPaths = { sl: '/sl/podrocja?k=1', de: '/de/bereiche?k=1' };
    expect(findSwitch(await draw(() => ({ ...basic, switchPaths })))).toBe('/de/bereiche?k=1');
  });

  it('leads to the nearest page above, or another one, where the other language does not have this one', async () => {
    expect(findSwitch(await draw(() => ({ ...basic, paths, above })))).toBe('/de/berufe');
    expect(findSwitch(await draw(() => ({ ...basic, paths, above, instead: { page: 'home' } })))).toBe('/de');
    expect(findSwitch(await draw(() => ({ ...basic, paths })))).toBe('/de');
  });
});
