import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Markdown that the page would not render as its author meant, and what to write instead. */
export interface Unmeant {
  offset: number;
  message: string;
  hint: string;
}

/** Syntax of other Markdown dialects, and slips: the pages would print the characters. */
const printed: [pattern: RegExp, message: string, hint: string][] = [
  [/^#{2,6}(?=[^\s#]|\u00A0)/gm, 'no blank after "##"', 'write "## tasks", with an ordinary blank'],
  [/^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|.*$|^[ \t]*\|.*\|[ \t]*$/gm, 'a table', 'write a list, or sentences'],
  [/(?<!\\)~~[^~\n]+~~/g, 'words between "~~"', 'take out the marks, or the words'],
  [/(?<!\\)\[\^[^\]]*\]/g, 'a footnote', 'write it into the sentence'],
  [/(?<!\\)\[[ xX]?\](?=\s)/g, 'a box to tick', 'write a plain list'],
  [/(?<![^\s(]|\]\()(?:www\.|https?:\/\/)\S+/g, 'an address without a name', 'write [name](https://…)'],
  [/(?<!\\)\]\([^)\n]*\)/g, 'a link that does not work', 'an address holds no blanks: write %20 for each'],
  [/(?<!\\)\]\[[^\]\n]*\]/g, 'a link without an address', 'write [name](https://…)'],
];

/** Tables, footnotes, broken links and the like, in the order of the text. */
export function findUnmeant(tree: Root, text: string): Unmeant[] {
  const found: Unmeant[] = [];
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'text') {
      for (const [pattern, message, hint] of printed) {
        for (const match of text.slice(offset, end).matchAll(pattern)) {
          found.push({ offset: offset + match.index, message, hint });
        }
      }
    } else {
      const problem = explain(node);
      if (problem) found.push({ offset, ...problem });
    }
    return node.type === 'link' ? 'skip' : undefined;
  });
  const sorted = found.sort((a, b) => a.offset - b.offset);
  // The rows of a table are one table.
  return sorted.filter(({ message }, index) => message !== 'a table' || sorted[index - 1]?.message !== message);
}

function explain(node: Nodes): Omit<Unmeant, 'offset'> | undefined {
  if (node.type === 'link' && !node.url) {
    return { message: 'a link without an address', hint: 'write [name](https://…)' };
  }
  if (node.type === 'link' && !node.children.length) {
    return { message: 'a link without a name', hint: 'write [name](https://…)' };
  }
  if (node.type === 'code') {
    return { message: 'a block of code', hint: 'take out the blanks at the start of the line' };
  }
  if (node.type === 'list' && node.ordered && (node.start !== 1 || node.children.length === 1)) {
    const message = `"${node.start}." at the start of a line makes a numbered list`;
    return { message, hint: `write "${node.start}\\.", or another word first` };
  }
  return undefined;
}
