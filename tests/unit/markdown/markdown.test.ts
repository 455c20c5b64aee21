import { describe, expect, it } from 'vitest';
import { buildBlocks } from '#lib/markdown/blocks';
import { parseMarkdown } from '#lib/markdown/markdown';

const parse = (text: string, firstLine = 10) => parseMarkdown('f.md', text, firstLine);
const report = (text: string) =>
  parse(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('sections and parts', () => {
  const markdown = parse('Start.\n\n## a\n\nOne.\n\n- two\n- three\n\n### x\n\nFour.\n\n## b\n');
  const { intro, sections } = buildBlocks(markdown);

  it.each([
    ['nodes', markdown],
    ['blocks', buildBlocks(markdown)],
  ])('holds the %s under their headings', (_, { intro, sections }) => {
    expect(intro).toHaveLength(1);
    expect([...sections.keys()]).toEqual(['a', 'b']);
    expect(sections.get('a')?.blocks).toHaveLength(2);
    expect(sections.get('a')?.parts.x).toHaveLength(1);
    expect(sections.get('b')).toMatchObject({ blocks: [], parts: {} });
  });

  it('counts lines from the start of the file', () => {
    expect(markdown.start).toMatchObject({ line: 10, column: 1 });
    expect(markdown.sections.get('a')).toMatchObject({ line: 12, column: 1 });
    expect(markdown.parts).toEqual([{ section: 'a', text: 'x', line: 19, column: 1 }]);
  });

  it('builds a tree for HTML of each block, without positions', () => {
    const toElement = (tagName: string, value: string) => {
      const children = [{ type: 'text', value }];
      return { type: 'root', children: [{ type: 'element', tagName, properties: {}, children }] };
    };
    expect(intro).toEqual([toElement('p', 'Start.')]);
    const [paragraph, list] = sections.get('a')?.blocks ?? [];
    expect(paragraph).toEqual(toElement('p', 'One.'));
    expect(list?.children[0]).toMatchObject({ type: 'element', tagName: 'ul' });
    expect(sections.get('a')?.parts.x).toEqual([toElement('p', 'Four.')]);
  });
});

it('finds links of every form, with the definitions they use', () => {
  const markdown = parse('## a\n\n[x](/sl) <https://a.at> [y][z]\n\n[z]: https://b.at\n\nEnd.\n');
  expect(markdown.links.map(({ text }) => text)).toEqual(['/sl', 'https://a.at', 'https://b.at']);
  const [links, end, ...more] = buildBlocks(markdown).sections.get('a')?.blocks ?? [];
  expect(JSON.stringify(links)).toContain('"href":"https://b.at"');
  expect(JSON.stringify(end)).toContain('"End."');
  expect(more).toEqual([]);
});

it('counts a definition as no text', () => {
  expect(parse('## a\n\n[z]: https://b.at\n').sections.get('a')?.blocks).toEqual([]);
});

describe('what a text must not hold', () => {
  it.each([
    ['## a\n\n<div>x</div>\n', '12:1 raw HTML: <div>x</div>'],
    ['## a\n\n<!-- note -->\n', '12:1 raw HTML: <!-- note -->'],
    ['## a\n\n![x](y.png)\n', '12:1 a picture in the text'],
    ['# a\n', '10:1 a heading of level 1: "a"'],
    ['### a\n', '10:1 a heading of level 3: "a"'],
    ['## a\n\n#### b\n', '12:1 a heading of level 4: "b"'],
    ['## a\n\n## a\n', '12:1 the heading "a" appears twice'],
    ['## a\n\n### b\n\n### b\n', '14:1 the part "b" appears twice'],
  ])('%j', (text, expected) => {
    expect(report(text)).toEqual([expected]);
  });
});

it('takes any words for a heading', () => {
  expect(parse('## a\n\n### constructor\n\nText.\n').sections.get('a')?.parts.constructor).toHaveLength(1);
  expect(report('## a\n\n### toString\n\nText.\n')).toEqual([]);
});

it.each([
  'Words with a [link](https://example.org) and [another](#salary).\n',
  'An escaped \\[^1\\], \\~~x\\~~ and "3\\. Lehrjahr".\n',
  '3\\. Lehrjahr: mehr\n',
  '1. one\n2. two\n',
  '[www.example.org](https://example.org), <https://example.org>\n',
  'A | B, C~D, [sic], C#, #1\n',
])('has nothing to say of what is meant: %j', (text) => {
  expect(parse(text).problems).toEqual([]);
});

it.each([
  ['quotes', `${'> '.repeat(4000)}a`],
  ['lists in one line', `${'* '.repeat(1000)}a`],
  [
    'a list that goes in by two blanks a line',
    Array.from({ length: 1000 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
  ],
])('refuses %s beyond all reason, at once', (_, deep) => {
  const [problem] = parse(`Text.\n\n${deep}\n`).problems;
  expect(problem).toMatchObject({ message: 'lists or quotes are nested too deeply', column: 1 });
});

it('reads a list in a list in a list', () => {
  expect(parse('- a\n  - b\n    - c\n').problems).toEqual([]);
});
