import type { Root, RootContent } from 'mdast';

/** One line of words: no character with a meaning in Markdown, no bare address, no start of a list. */
const paragraph = /^(?!.*(?:www\.|https?:))[\p{L}»„(][^*_`<>[\]&\\|~#!]*[^*_`<>[\]&\\|~#!\s]$/u;
const heading = /^(#{2,3}) ([\p{L}\d](?:[\p{L}\d -]*[\p{L}\d-])?)$/u;

/**
 * Builds the tree of a text that has nothing but headings and paragraphs of one line, as nearly all have; undefined for
 * any other. Saves 60 s of CPU when 10,000 profiles are loaded: the parser takes 65 s for their texts.
 */
export function buildPlainTree(text: string): Root | undefined {
  const children: RootContent[] = [];
  let previous = '';
  for (const [index, line] of text.split('\n').entries()) {
    const start = { line: index + 1, column: 1, offset: 0 };
    const position = { start, end: start };
    const [, marks, title] = heading.exec(line) ?? [];
    if (marks && title) {
      const depth = marks.length === 2 ? 2 : 3;
      children.push({ type: 'heading', depth, children: [{ type: 'text', value: title }], position });
    } else if (paragraph.test(line)) {
      // Without an empty line between them, two lines are one paragraph.
      if (paragraph.test(previous)) return undefined;
      children.push({ type: 'paragraph', children: [{ type: 'text', value: line }], position });
    } else if (line) return undefined;
    previous = line;
  }
  return { type: 'root', children };
}
