import type { Root as HastRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { ContentProblem } from '#lib/problem/problem';
import { buildPlainTree } from './plain';
import { findUnmeant } from './unmeant';

/** A paragraph or list, ready to be rendered. */
export type MarkdownBlock = HastRoot;

/** The blocks under one `##` heading, and those under each `###` in it. */
export interface MarkdownSection {
  blocks: MarkdownBlock[];
  parts: Record<string, MarkdownBlock[]>;
}

/** A heading or link in the file, for checks that need the rest of the content. */
export interface Mark {
  text: string;
  line: number;
  column: number;
}

/** A `###` heading and the section it stands in. */
export interface PartMark extends Mark {
  section: string;
}

/** A parsed Markdown text; lines count from the start of the file. */
export interface Markdown {
  /** The start of the text before the first `##`. */
  start: Mark | undefined;
  /** The blocks before the first `##`. */
  intro: MarkdownBlock[];
  /** By the text of the `##` heading. */
  sections: Map<string, MarkdownSection & Mark>;
  parts: PartMark[];
  links: Mark[];
  problems: ContentProblem[];
}

const parser = unified().use(remarkParse);
const toHtmlTree = unified().use(remarkRehype);

/** Ten lists or quotes in one line, or a list indented by 40: the parser would run for minutes or overflow its stack. */
const tooDeep = /^(?:[ \t]*(?:>|(?:[*+-]|\d+[.)])[ \t])){10}| {40}[ \t]*(?:[*+-]|\d+[.)])[ \t]/m;

/**
 * Parses Markdown whose `##` headings are names. Raw HTML, pictures and other heading levels are problems.
 *
 * @param firstLine the line of the file (1-based) at which `text` starts
 */
export function parseMarkdown(file: string, text: string, firstLine: number): Markdown {
  const deep = text.search(tooDeep);
  if (deep >= 0) {
    const line = text.slice(0, deep).split('\n').length + firstLine - 1;
    const message = 'lists or quotes are nested too deeply';
    const problem = { file, line, column: 1, message, hint: 'a list in a list is the most that can be read' };
    return { start: undefined, intro: [], sections: new Map(), parts: [], links: [], problems: [problem] };
  }
  const tree = buildPlainTree(text) ?? parser.parse(text);
  const mark = (node: RootContent, words: string): Mark => ({
    text: words,
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    column: node.position?.start.column ?? 1,
  });
  const result: Markdown = { start: undefined, intro: [], sections: new Map(), parts: [], links: [], problems: [] };
  const report = ({ line, column }: Mark, message: string, hint: string) =>
    result.problems.push({ file, line, column, message, hint });

  for (const { offset, message, hint } of findUnmeant(tree, text)) {
    const above = text.slice(0, offset).split('\n');
    const column = (above.at(-1)?.length ?? 0) + 1;
    report({ text: '', line: above.length + firstLine - 1, column }, message, hint);
  }
  visit(tree, (node) => {
    if (node.type === 'html') report(mark(node, ''), `raw HTML: ${node.value.split('\n')[0]}`, 'write it as Markdown');
    if (node.type === 'image' || node.type === 'imageReference')
      report(mark(node, ''), 'a picture in the text', 'pictures are made from the facts');
    if (node.type === 'link' || node.type === 'definition') result.links.push(mark(node, node.url));
  });

  let target = result.intro;
  let section: (MarkdownSection & Mark) | undefined;
  for (const { node, block } of toBlocks(tree)) {
    if (node.type !== 'heading') {
      if (target === result.intro) result.start ??= mark(node, '');
      target.push(block);
      continue;
    }
    const heading = mark(node, toText(node).trim());
    if (node.depth === 2) {
      if (result.sections.has(heading.text)) {
        report(heading, `the heading "${heading.text}" appears twice`, 'put the texts under one heading');
      }
      section = { blocks: [], parts: {}, ...heading };
      result.sections.set(heading.text, section);
      target = section.blocks;
    } else if (node.depth === 3 && section) {
      if (Object.hasOwn(section.parts, heading.text)) {
        report(heading, `the part "${heading.text}" appears twice`, 'put the texts under one heading');
      }
      target = [];
      section.parts[heading.text] = target;
      result.parts.push({ ...heading, section: section.text });
    } else {
      report(
        heading,
        `a heading of level ${node.depth}: "${heading.text}"`,
        'use ## for a section and ### for a part of it',
      );
    }
  }
  return result;
}

/** Converts a whole tree at once: a run costs more than most blocks. Drops positions, which take more memory than text. */
function toBlocks(tree: Root): { node: RootContent; block: MarkdownBlock }[] {
  const html = toHtmlTree.runSync(tree);
  visit(html, (part) => {
    delete part.position;
  });
  const elements = html.children.filter((child) => child.type === 'element');
  // All other nodes become one element each.
  const nodes = tree.children.filter(({ type }) => type !== 'definition' && type !== 'html');
  return nodes.flatMap((node, index) => {
    const element = elements[index];
    return element ? [{ node, block: { type: 'root', children: [element] } }] : [];
  });
}
