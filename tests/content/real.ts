import { parseContent, readContentFiles } from '#lib/content/content';
import type { MarkdownBlock } from '#lib/markdown/blocks';
import { formatProblems } from '#lib/problem/problem';
import { toWhole } from '../fixtures/whole';

/** The content of the site, as it is checked. */
export async function checkReal() {
  const content = parseContent(await readContentFiles('content'));
  if (!content.ok) throw new Error(formatProblems(content.problems));
  return content.value;
}

/** The same with all profiles whole. */
export async function readReal() {
  return toWhole(await checkReal());
}

/** The words of blocks, without links and lists. */
export function toWords(blocks: readonly MarkdownBlock[]): string[] {
  const collect = (node: MarkdownBlock | MarkdownBlock['children'][number]): string => {
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map(collect).join(' ') : '';
  };
  return blocks.flatMap((block) => collect(block).split(/\s+/)).filter(Boolean);
}
