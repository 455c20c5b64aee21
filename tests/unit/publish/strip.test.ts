import { readFile } from 'node:fs/promises';
import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { NotADocument, stripFramework } from '#lib/publish/strip';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="sl"><head>${head}</head><body>${body}</body></html>`;
/** The body as a browser reads it, written out by another parser than the one under test. */
const readBody = (html: string) => serialize(parse(html)).replace(/^.*<body>|<\/body>.*$/gs, '');
const stripped = (body: string) => readBody(stripFramework(page('', body)));

describe('removes what belongs to the framework', () => {
  it.each([
    ['scripts', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['uppercase tags and attributes', '<SCRIPT SRC="/_next/static/a.js" NOMODULE></SCRIPT>'],
    ['modules', '<script type="module" src="/_next/static/a.js"></script>'],
    ['old types', '<script type="text/javascript" src="/_next/a.js"></script>'],
    ['attributes with ">"', '<script data-x="a > b" src="/_next/a.js"></script>'],
    ['flight data', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['flight data with markup in it', '<script>self.__next_f.push([1,"<\\/script><p>x"])</script>'],
    [
      'the start of the bundles',
      '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>',
    ],
    ['the clock of React', '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>'],
    ['preloads of scripts', '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>'],
    ['preloads of modules', '<link rel="modulepreload" href="/_next/a.js">'],
    ['comments, with scripts in them or not', '<!--$--><!-- <script src="/_next/a.js"></script> --><!--/$-->'],
    ['the same inside templates', '<script src="/_next/a.js"></script>'],
  ])('%s', (_, markup) => {
    expect(stripped(`<p>a</p>${markup}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
    expect(stripFramework(page(`${markup}<title>t</title>`))).not.toContain('_next');
    const nested = `<template><template>${markup}<i>c</i></template></template>`;
    expect(stripped(nested)).toBe('<template><template><i>c</i></template></template>');
  });
});

describe('keeps what is ours', () => {
  it.each([
    [
      'JSON-LD with the end of a script in it',
      '<script type="application/ld+json">{"a":"\\u003c/script>self.__next_f"}</script>',
    ],
    ['our modules', '<script type="module" src="/enhance.js"></script>'],
    ['escaped markup', '<p>&lt;script src="/_next/a.js"&gt;&lt;/script&gt; &amp; "quotes"</p>'],
    ['attributes with markup', '<p title="<script src=&quot;/_next/a.js&quot;>">x</p>'],
    ['stylesheets of the build', '<link rel="stylesheet" href="/_next/static/a.css">'],
    [
      'preloads of what is no script',
      '<link rel="preload" as="font" href="/_next/a.woff2"><link rel="preload" href="/_next/a">',
    ],
    ['links of other kinds', '<link rel="icon" as="script" href="/_next/a.js"><link rel="modulepreload">'],
    ['our preloads', '<link rel="modulepreload" href="/enhance.js">'],
    ['links to what looks alike', '<a href="/_next/a.js">x</a>'],
    ['pictures', '<svg viewBox="0 0 1 1"><title>a</title><linearGradient id="g"></linearGradient></svg>'],
    ['spaces and line breaks', '<p>a\n  b c</p>\n<pre>\n\n  x\n</pre>'],
    ['a text area that starts with an empty line', '<textarea>\n\na</textarea>'],
    ['boxes and their state', '<input type="checkbox" checked=""><details open=""><summary>a</summary>b</details>'],
  ])('%s', (_, markup) => expect(stripped(markup)).toBe(readBody(page('', markup))));

  it.each(['title', 'textarea'])('what looks like a script in a %s', (tag) => {
    const text = '&lt;script src="/_next/a.js"&gt;&lt;/script&gt;';
    const escaped = `<${tag}>${text}</${tag}>`;
    expect(stripped(`<p>a</p><${tag}><script src="/_next/a.js"></script></${tag}>`)).toBe(`<p>a</p>${escaped}`);
  });
});

describe('refuses pages that are not complete without scripts', () => {
  it.each([
    ['content that arrives later', '<div hidden id="S:0">late</div><script>$RC("B:0","S:0")</script>'],
    ['inline scripts of ours, which the policy would block', '<script>document.title = "__next_f"</script>'],
    ['a script that browsers end elsewhere', '<script>self.__next_f.push([1,"<!-- <script> </script>"])</script>'],
    ['inline modules', '<script type="module">import "/a.js"</script>'],
  ])('%s', (_, markup) => expect(() => stripped(markup)).toThrow(NotADocument));

  it('says why', () => {
    const script = (text: string) => () => stripped(`<script>${text}</script>`);
    expect(script('<!-- x')).toThrow(/^a script in it contains "<!--"$/);
    expect(script(` ${'x'.repeat(60)}y `)).toThrow(/^it needs the inline script "x{60}"$/);
  });
});

it('takes the empty place out that is kept for what comes late', () => {
  const html = page('<div hidden><!--$--><!--/$--></div><div hidden><!--$--><p>ours</p></div><div></div>');
  expect(stripFramework(html)).toBe(page('<div hidden><p>ours</p></div><div></div>'));
});

describe('joins the stylesheets of the build', () => {
  const link = (href: string, more = '') => `<link rel="stylesheet" href="${href}"${more}>`;
  const folder = '/_next/static/chunks';

  it('where the first one stands, under a name made of theirs', () => {
    const head = `<title>a</title>${link(`${folder}/a.css`)}${link('/own.css')}${link(`${folder}/b.css`)}`;
    expect(stripFramework(page(head))).toBe(page(`<title>a</title>${link(`${folder}/a.b.css`)}${link('/own.css')}`));
  });

  it('and leaves a single one, one for print only, and an icon as they are', () => {
    const icon = `<link rel="icon" href="${folder}/icon.png">`;
    const single = page(link(`${folder}/a.css`) + link(`${folder}/print.css`, ' media="print"') + icon);
    expect(stripFramework(single)).toBe(single);
  });

  it('once: a second time there is only one', () => {
    const once = stripFramework(page(link(`${folder}/a.css`) + link(`${folder}/b.css`) + link(`${folder}/c.css`)));
    expect(once).toContain(`href="${folder}/a.b.c.css"`);
    expect(stripFramework(once)).toBe(once);
  });
});

/** All text of a document that is not a script. */
function readText(html: string): string {
  const texts: string[] = [];
  const walk = (node: object) => {
    if ('tagName' in node && node.tagName === 'script') return;
    if ('nodeName' in node && node.nodeName === '#text' && 'value' in node) texts.push(String(node.value));
    if ('childNodes' in node && Array.isArray(node.childNodes)) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return texts.join('');
}

it('changes no word of a page as Next makes it', async () => {
  const html = await readFile('tests/fixtures/publish/page.html.txt', 'utf8');
  const document = stripFramework(html);
  expect(readText(document)).toBe(readText(html));
  expect(document).not.toMatch(/__next_f|TURBOPACK|_next\/[^"]*\.js/);
  expect(document.length).toBeLessThan(html.length / 2);
  expect(stripFramework(document)).toBe(document);
});
