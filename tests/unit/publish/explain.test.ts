import render from 'dom-serializer';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { explainAbbreviations } from '#lib/publish/explain';
import { stripFramework } from '#lib/publish/strip';

const list =
  '<div data-explanations="use" data-bracketed="whole"><h2>Kratice</h2><ul>' +
  '<li id="short-ams" data-words="AMS">AMS: urad</li>' +
  '<li id="short-eqr" data-words="EQR|EOK|EQF">EQR: ogrodje, tudi NQR</li>' +
  '<li id="short-nqr" data-words="NQR">NQR: ogrodje</li>' +
  '<li id="short-enic" data-words="ENIC|ENIC-NARIC">ENIC: center</li></ul></div>';

/** The content of a page as it is published, with the ids of the explanations that stay. */
function explain(content: string): { text: string; ids: string[] } {
  const document = parseDocument(`<body><main>${content}</main>${list}</body>`, { decodeEntities: false });
  explainAbbreviations(document);
  const html = render(document, { encodeEntities: false });
  const text = html.replace(/<div class|<div>.*|<\/main>.*|^.*?<main>/gs, '');
  return { text, ids: [...html.matchAll(/<li id="([^"]+)"/g)].map(([, id = '']) => id) };
}

const button = (word: string, id: string) =>
  `<button type="button" popovertarget="short-${id}" class="use">${word}</button>`;
const ams = button('AMS', 'ams');
/** What stays in one line. */
const whole = (content: string) => `<span class="whole">${content}</span>`;

describe('the first use of an abbreviation', () => {
  it.each([
    ['a word', '<p>Pri AMS v Gradcu.</p>', `<p>Pri ${ams} v Gradcu.</p>`],
    ['the whole text', '<p>AMS</p>', `<p>${ams}</p>`],
    ['once only', '<p>AMS in AMS</p><p>AMS</p>', `<p>${ams} in AMS</p><p>AMS</p>`],
    ['before an ending', '<p>prek AMS-a, AMS-Code</p>', `<p>prek ${ams}-a, AMS-Code</p>`],
    ['in brackets', '<p>urad (AMS), eden</p>', `<p>urad ${whole(`(${ams})`)}, eden</p>`],
    ['in quotes', '<p>ali »AMS«.</p>', `<p>ali ${whole(`»${ams}«`)}.</p>`],
    ['after a bracket', '<p>(AMS v Gradcu)</p>', `<p>${whole(`(${ams}`)} v Gradcu)</p>`],
    ['before brackets', '<p>(pri [AMS])</p>', `<p>(pri ${whole(`[${ams}])`)}</p>`],
    ['before a comma', '<p>(pri AMS, da)</p>', `<p>(pri ${ams}, da)</p>`],
    ['two in brackets', '<p>(AMS, NQR)</p>', `<p>${whole(`(${ams}`)}, ${whole(`${button('NQR', 'nqr')})`)}</p>`],
    ['several in one text', '<p>EOK, AMS, NQR</p>', `<p>${button('EOK', 'eqr')}, ${ams}, ${button('NQR', 'nqr')}</p>`],
    ['one of two names', '<p>EOK (EQF)</p>', `<p>${button('EOK', 'eqr')} (EQF)</p>`],
    ['the longest', '<p>center ENIC-NARIC</p>', `<p>center ${button('ENIC-NARIC', 'enic')}</p>`],
    ['beside escapes', '<p>&lt;AMS&gt; &amp; B</p>', `<p>&lt;${ams}&gt; &amp; B</p>`],
    ['beside a no-break space', '<p>NQR\u00a0IV</p>', `<p>${button('NQR', 'nqr')}\u00a0IV</p>`],
    [
      'in nested markup',
      '<ul><li><em lang="de">beim <b>AMS</b></em></li></ul>',
      `<ul><li><em lang="de">beim <b>${ams}</b></em></li></ul>`,
    ],
    ['in a table', '<table><tr><td>AMS</td></tr></table>', `<table><tr><td>${ams}</td></tr></table>`],
  ])('%s', (_, content, expected) => expect(explain(content).text).toBe(expected));

  it.each([
    ['parts of words', 'AMSTETTEN, WAMS, xAMS, AMS2, ÖAMS, AMSÖ'],
    ['small letters', 'ams Ams'],
    ['after a hyphen', 'BMS-AMS'],
    ['the name of an entity', '&AMS;'],
  ])('is none of %s', (_, text) => expect(explain(`<p>${text}</p>`)).toEqual({ text: `<p>${text}</p>`, ids: [] }));

  it.each(['a', 'button', 'summary', 'label', 'option', 'legend', 'h1', 'h2', 'h3', 'pre', 'code', 'svg', 'textarea'])(
    'stands outside of <%s>, also deep in it',
    (name) => {
      const inside = name === 'textarea' || name === 'option' ? 'AMS' : '<b>AMS</b>';
      const content = `<${name}>${inside}</${name}><p>AMS</p>`;
      expect(explain(content).text).toBe(content.replace('<p>AMS', `<p>${ams}`));
    },
  );

  it.each([
    'hidden=""',
    'aria-hidden="true"',
    'data-german=""',
    'class="a visually-hidden"',
    'data-unexplained=""',
    'data-sheet=""',
  ])('stands outside of what has %s', (attribute) => {
    expect(explain(`<p ${attribute}>AMS</p><p>AMS</p>`).text).toContain(`>AMS</p><p>${ams}</p>`);
  });

  it('is one that readers see before one in a closed group', () => {
    const group = '<details><summary>x</summary><p>AMS NQR</p></details>';
    expect(explain(`${group}<p>AMS</p>`).text).toBe(
      `<details><summary>x</summary><p>AMS ${button('NQR', 'nqr')}</p></details><p>${ams}</p>`,
    );
    expect(explain('<details open=""><p>AMS</p></details><p>AMS</p>').text).toContain(`<p>${ams}</p></details>`);
  });
});

describe('the explanations of a page', () => {
  it('are those of what it uses, once each and in their order', () => {
    expect(explain('<p>NQR, AMS, EQF, EOK</p>').ids).toEqual(['short-ams', 'short-eqr', 'short-nqr']);
  });

  it('stand at the end of its content, without what only the search for uses needs', () => {
    const html = stripFramework(
      `<html><head></head><body><main><p>AMS</p></main><footer></footer>${list}</body></html>`,
    );
    expect(html).toBe(
      `<html><head></head><body><main><p>${ams}</p><div><h2>Kratice</h2><ul><li id="short-ams">AMS: urad</li></ul></div></main><footer></footer></body></html>`,
    );
  });

  it('are left out of a page that uses none, and one without content', () => {
    expect(stripFramework(`<html><body><main><p>x</p></main>${list}</body></html>`)).toBe(
      '<html><body><main><p>x</p></main></body></html>',
    );
    expect(stripFramework(`<html><body><p>AMS</p>${list}</body></html>`)).toBe('<html><body><p>AMS</p></body></html>');
  });
});
