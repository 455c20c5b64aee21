import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { buildPlainTree } from '#lib/markdown/plain';
import { findUnmeant } from '#lib/markdown/unmeant';

const parser = unified().use(remarkParse);

/** The tree with the lines and columns things start at. */
function toShape(tree: Root | undefined): unknown {
  if (!tree) return undefined;
  const found: unknown[] = [];
  visit(tree, (node) => {
    const place = node.type === 'root' || node.type === 'text' ? [] : [node.position?.start.line];
    found.push([node.type, 'value' in node ? node.value : '', 'url' in node ? node.url : '', ...place]);
  });
  return found;
}

const bodies = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && path !== 'README.md')
  .map((path) => readFileSync(join('content', path), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));

it.each([
  ...bodies,
  '## tasks\n\nAn [inner](#salary) link.\n\nSecond, with *marks* and `code`.\n',
  'Text\n## tasks\nMore »words«.\n\n\n\nLast',
  'A line\nand its second\n\n- a list\n- of two\n',
  'Word\n===\n\nText',
  'A [reference][a].\n\n[a]: https://example.org\n',
  '* one\n\n* two\n\nText  \n',
  '    code\n\n> quote\n\n1. one\n',
  'Text with trailing blanks  \n\n## heading ##\n',
  'Windows\r\n\r\n## tasks\r\n\r\nText\r\n',
  'a\n\nAB &amp; C\\*\n\n![x](y)\n\n<b>x</b>\n',
  '## tasks\n\nOne line,\nand its second.\n',
  '## a-\n\n## b -\n\nTwo  blanks.\n',
  'C# and F#\n\n#1 at once\n\n## C#\n',
  'One\rtwo\n\nA\u2028##b\n',
])('is the tree of the parser, with nothing to report, or undefined: %j', (text) => {
  const plain = buildPlainTree(text);
  if (!plain) return;
  const tree = parser.parse(text);
  expect(toShape(plain)).toEqual(toShape(tree));
  expect(findUnmeant(tree, text)).toEqual([]);
});

it.each(['## tasks\n\nSome words.\n\n### 1\n\nMore.\n', '\nText\n## tasks\nMore »words«.\n', 'C# is one.\n', ''])(
  'builds %j itself',
  (text) => {
    expect(buildPlainTree(text)).toBeDefined();
  },
);

it.each([
  'One line,\nand its second.\n',
  'See www.ams.at now.\n',
  '(https://ams.at)\n',
  '- a\n',
  '1. a\n',
  '##a\n',
  'Blank \n',
  'a\rb\n',
  'A\u2028##b\n',
])('leaves %j to the parser', (text) => {
  expect(buildPlainTree(text)).toBeUndefined();
});
