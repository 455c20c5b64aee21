import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Breadcrumbs } from '#components/site/breadcrumbs';
import { Document } from '#components/site/document';
import { NotFound } from '#components/site/not-found';
import { PageFrame } from '#components/site/page-frame';
import { SiteName } from '#components/site/site-name';
import { TextView } from '#components/site/text-view';
import { Welcome } from '#components/site/welcome';
import { listLinks } from './to-text';

const paths = { sl: '/sl/x', de: '/de/y' };

it('breadcrumbs link the pages between the start page and this one', () => {
  const crumbs = [
    { title: 'Domov', path: '/sl' },
    { title: 'Bereich', path: '/sl/b', lang: 'de' as const },
    { title: 'Beruf', path: '/sl/c', lang: 'de' as const },
  ];
  expect(renderToStaticMarkup(<Breadcrumbs crumbs={crumbs} locale="sl" />)).toBe(
    '<nav aria-label="Pot do strani" class="crumbs"><ol><li><a href="/sl/b" lang="de">Bereich</a></li></ol></nav>',
  );
});

it('a page has a way past its header, and breadcrumbs where a page lies between it and the start page', () => {
  const draw = (count: number) => {
    const crumbs = ['/sl', '/sl/x', '/sl/x/y'].slice(0, count).map((path) => ({ title: path, path }));
    return renderToStaticMarkup(
      <PageFrame locale="sl" paths={paths} crumbs={crumbs}>
        <p>x</p>
      </PageFrame>,
    );
  };
  expect(draw(0)).toMatch(/^<a href="#content"[^>]*>Skoči na vsebino<\/a><header/);
  expect(draw(0)).toMatch(/<main id="content" class="main" tabindex="-1"><p>x<\/p><\/main>/i);
  expect([0, 1, 2, 3].map((count) => draw(count).includes('Pot do strani'))).toEqual([false, false, false, true]);
});

it('the header leads to the page in the other language, in its words', () => {
  const html = renderToStaticMarkup(
    <PageFrame locale="sl" paths={paths}>
      x
    </PageFrame>,
  );
  expect(html).toContain(
    '<a href="/de/y" hrefLang="de" lang="de" data-language-switch="">Deutsch' +
      '<span class="visually-hidden">: Diese Seite auf Deutsch</span></a>',
  );
  expect(html).not.toContain('hrefLang="sl"');
});

it('header and footer lead to the main pages', () => {
  const links = listLinks(
    <PageFrame locale="de" paths={paths}>
      x
    </PageFrame>,
  );
  expect(links).toEqual([
    '#content',
    '/de',
    '/de/berufe',
    '/de/kompetenzen',
    '/de/was-ich-kann',
    '/sl/x',
    '/de/arbeiten-in-oesterreich',
    '/de/ueber-diese-seite',
    '/de/quellen',
    '/de/barrierefreiheit',
    '/de/kontakt',
    '/de/impressum',
    '/de/datenschutz',
    '/de/glossar',
    '/de/daten',
  ]);
});

it('the header has a search, but where the page has one in its content', () => {
  const draw = (search: boolean) =>
    renderToStaticMarkup(
      <PageFrame locale="sl" paths={paths} search={search}>
        x
      </PageFrame>,
    );
  expect(draw(true)).toContain('<search');
  expect(draw(false)).not.toContain('<search');
});

it('the name of the site marks the word of the other language', () => {
  expect(renderToStaticMarkup(<SiteName locale="sl" />)).toBe('Poklici · <span lang="de">Berufe</span>');
  expect(renderToStaticMarkup(<SiteName locale="de" />)).toBe('<span lang="sl">Poklici</span> · Berufe');
});

it('a document has its language and the script that adds comfort', () => {
  expect(renderToStaticMarkup(<Document locale="de">x</Document>)).toBe(
    '<html lang="de"><head></head><body>x<script type="module" src="/enhance.js"></script></body></html>',
  );
});

it('a missing page says so in both languages, with ways to go on', () => {
  const html = renderToStaticMarkup(<NotFound locale="de" />);
  expect(html).toMatch(/<h1>Diese Seite gibt es nicht<\/h1>.*<section lang="sl" aria-labelledby="other-language"/);
  const [, main = ''] = html.split('<main');
  const [shown = ''] = main.split('</main>');
  expect([...shown.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/de',
    '/de/berufe',
    '/de/bereiche',
    '/sl',
    '/sl/poklici',
    '/sl/podrocja',
  ]);
  // One search, beside the message.
  expect(html.match(/<search/g)).toHaveLength(1);
  expect(shown).toContain('<search');
});

it('the page at the root offers each language in its own words', () => {
  const html = renderToStaticMarkup(<Welcome />);
  expect(listLinks(<Welcome />)).toEqual(['/sl', '/sl/poklici', '/de', '/de/berufe']);
  for (const [locale, name] of [
    ['sl', 'Slovenščina'],
    ['de', 'Deutsch'],
  ]) {
    expect(html).toContain(`<section lang="${locale}" aria-labelledby="welcome-${locale}">`);
    expect(html).toContain(`<a href="/${locale}" hrefLang="${locale}">${name}</a>`);
  }
});

it('a text page shows what is written as text, never as markup', () => {
  const paragraph = (value: string) => ({
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value }],
  });
  const page = {
    title: 'A & <b>',
    intro: [paragraph('<script>alert(1)</script>')],
    sections: [{ heading: '"Viri"', blocks: [paragraph('x'), paragraph('y')] }],
  };
  const node = <TextView page={page as never} anchors={['sources']} />;
  expect(renderToStaticMarkup(node)).toBe(
    '<h1>A &amp; &lt;b&gt;</h1><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>' +
      '<section><h2 id="sources"><a href="#sources">&quot;Viri&quot;</a></h2><p>x</p><p>y</p></section>',
  );
});
