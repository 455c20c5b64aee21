import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { MarkdownBlock } from './blocks';

const parser = unified().use(remarkParse);

/** Parses CommonMark that is known to be fine. */
export function parseTree(text: string): Root {
  return parser.parse(text);
}

/** Formats a tree as CommonMark; characters with a meaning are escaped. */
export function formatMarkdown(tree: Nodes): string {
  return toMarkdown(tree, { bullet: '-', emphasis: '_' });
}

/**
 * Converts blocks to the nodes of a Markdown tree.
 *
 * @param toAddress makes links lead to the same place from wherever the text will be read
 */
export function toMarkdownNodes(
  blocks: readonly MarkdownBlock[],
  toAddress: (address: string) => string,
): RootContent[] {
  return blocks.flatMap((block) => {
    const tree = toMdast(block);
    visit(tree, 'link', (link) => {
      link.url = toAddress(link.url);
    });
    return tree.type === 'root' ? tree.children : [];
  });
}

/** Formats blocks as CommonMark. */
export function formatBlocks(blocks: readonly MarkdownBlock[], toAddress: (address: string) => string): string {
  return formatMarkdown({ type: 'root', children: toMarkdownNodes(blocks, toAddress) }).trimEnd();
}
