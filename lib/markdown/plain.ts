import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** A paragraph of words only: no character that means something in Markdown, no line that could start a block. */
const plain = /^[\p{L}»„(][^*_`<>[\]&\\|~#!\n]*[^*_`<>[\]&\\|~#!\s]$/u;
/** A paragraph with marks inside its one line, but nothing that needs the rest of the text. */
const inline = /^[\p{L}»„([][^<>\n]*$/u;
const heading = /^(#{2,3}) ([\p{L}\d][\p{L}\d -]*)$/u;
const reference = /^\[[^\]]*\]:|\]\[|\][^(]|\]$/m;

/**
 * Takes a text apart that is nothing but headings and paragraphs of one line, as nearly all texts here are: a hundred
 * times faster than the parser, which is asked for the paragraphs with marks only. Any other text gives undefined.
 */
export function parsePlain(text: string, parse: (text: string) => Root): Root | undefined {
  if (reference.test(text)) return undefined;
  const children: RootContent[] = [];
  let above = false;
  for (const [index, content] of text.split('\n').entries()) {
    const words = content !== '' && !content.startsWith('##');
    // Two paragraphs on lines without an empty one between them would be one.
    if (words && above) return undefined;
    above = words;
    if (!content) continue;
    const start = { line: index + 1, column: 1, offset: 0 };
    const position = { start, end: start };
    const title = content.match(heading);
    if (title?.[1] && title[2] && !title[2].endsWith(' ')) {
      const depth = title[1].length === 2 ? 2 : 3;
      children.push({ type: 'heading', depth, children: [{ type: 'text', value: title[2] }], position });
    } else if (plain.test(content)) {
      children.push({ type: 'paragraph', children: [{ type: 'text', value: content }], position });
    } else if (inline.test(content)) {
      const tree = parse(content);
      visit(tree, (node) => {
        if (node.position) node.position.start.line += index;
      });
      children.push(...tree.children);
    } else return undefined;
  }
  return { type: 'root', children };
}
