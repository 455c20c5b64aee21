import type { LoadedContent } from '#lib/content/content';
import type { MarkdownBlock } from '#lib/markdown/blocks';
import { checkSound } from '../fixtures/content';
import { toWhole } from '../fixtures/whole';

// Dozens of files of tests read it, and it grows: once for all that share a thread.
let checked: Promise<LoadedContent> | undefined;
let whole: Promise<ReturnType<typeof openWhole>> | undefined;

const openWhole = (content: LoadedContent) => toWhole(content);

/** The content of the site, as it is checked; nobody changes it. */
export function checkReal() {
  checked ??= checkSound('content');
  return checked;
}

/** The same with all profiles whole. */
export function readReal() {
  whole ??= checkReal().then(openWhole);
  return whole;
}

/** The words of blocks, without links and lists. */
export function toWords(blocks: readonly MarkdownBlock[]): string[] {
  const collect = (node: MarkdownBlock | MarkdownBlock['children'][number]): string => {
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map(collect).join(' ') : '';
  };
  return blocks.flatMap((block) => collect(block).split(/\s+/)).filter(Boolean);
}
