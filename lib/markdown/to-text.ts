import type { MarkdownBlock } from './blocks';

/** The words of a block as one line of plain text. */
export function toText(block: MarkdownBlock): string {
  const collect = (node: MarkdownBlock | MarkdownBlock['children'][number]): string => {
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map(collect).join('') : '';
  };
  return collect(block).replaceAll(/\s+/g, ' ').trim();
}
