import type { Root as HastRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isRendered, type Markdown, type SectionOf } from './markdown';

/** A paragraph or list, ready to be rendered. */
export type MarkdownBlock = HastRoot;

/** The blocks under one `##` heading, and those under each `###` in it. */
export type MarkdownSection = SectionOf<MarkdownBlock>;

const toHtmlTree = unified().use(remarkRehype);

/** Builds the blocks of a parsed text, which only a page needs: a check of 10,000 profiles would take 5 s longer. */
export function buildBlocks({ tree, intro, sections }: Markdown): {
  intro: MarkdownBlock[];
  sections: Map<string, MarkdownSection>;
} {
  const blocks = listBlocks(tree);
  const toBlocks = (nodes: readonly RootContent[]) => nodes.flatMap((node) => blocks.get(node) ?? []);
  const built = [...sections].map(([heading, section]): [string, MarkdownSection] => {
    const parts = Object.entries(section.parts).map(([name, nodes]) => [name, toBlocks(nodes)]);
    return [heading, { blocks: toBlocks(section.blocks), parts: Object.fromEntries(parts) }];
  });
  return { intro: toBlocks(intro), sections: new Map(built) };
}

/** Converts a whole tree at once: a run costs more than most blocks. Drops positions, which take more memory than text. */
function listBlocks(tree: Root): ReadonlyMap<RootContent, MarkdownBlock> {
  const html = toHtmlTree.runSync(tree);
  visit(html, (part) => {
    delete part.position;
  });
  const elements = html.children.filter((child) => child.type === 'element');
  return new Map(
    tree.children.filter(isRendered).flatMap((node, index) => {
      const element = elements[index];
      return element ? [[node, { type: 'root', children: [element] }]] : [];
    }),
  );
}
