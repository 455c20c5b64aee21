import { type ParsedContent, parseContent, readContentFiles } from '#lib/content/content';
import type { MarkdownBlock } from '#lib/markdown/markdown';
import { formatProblems } from '#lib/problem/problem';

/** The content of the site. */
export async function readReal(): Promise<ParsedContent> {
  const content = parseContent(await readContentFiles('content'));
  if (!content.ok) throw new Error(formatProblems(content.problems));
  return content.value;
}

/** The words of blocks, without links and lists. */
export function toWords(blocks: readonly MarkdownBlock[]): string[] {
  const collect = (node: MarkdownBlock | MarkdownBlock['children'][number]): string => {
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map(collect).join(' ') : '';
  };
  return blocks.flatMap((block) => collect(block).split(/\s+/)).filter(Boolean);
}
