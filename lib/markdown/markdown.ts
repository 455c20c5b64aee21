import type { Root, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { ContentProblem, Position } from '#lib/problem/problem';
import { buildPlainTree } from './plain';
import { findUnmeant } from './unmeant';

/** What is under one `##` heading, and under each `###` in it. */
export interface SectionOf<Node> {
  blocks: Node[];
  parts: Record<string, Node[]>;
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
  tree: Root;
  /** The start of the text before the first `##`. */
  start: Mark | undefined;
  /** The blocks before the first `##`. */
  intro: RootContent[];
  /** By the text of the `##` heading. */
  sections: Map<string, SectionOf<RootContent> & Mark>;
  parts: PartMark[];
  links: Mark[];
  problems: ContentProblem[];
}

const parser = unified().use(remarkParse);

/** Ten lists or quotes in one line, or a list indented by 40: the parser would run for minutes or overflow its stack. */
const tooDeep = /^(?:[ \t]*(?:>|(?:[*+-]|\d+[.)])[ \t])){10}| {40}[ \t]*(?:[*+-]|\d+[.)])[ \t]/m;

/**
 * Parses Markdown whose `##` headings are names. Raw HTML, pictures and other heading levels are problems.
 *
 * @param firstLine the line of the file (1-based) at which `text` starts
 */
export function parseMarkdown(file: string, text: string, firstLine: number): Markdown {
  const plain = buildPlainTree(text);
  const deep = plain ? -1 : text.search(tooDeep);
  const tree = plain ?? parser.parse(deep < 0 ? text : '');
  const result: Markdown = {
    tree,
    start: undefined,
    intro: [],
    sections: new Map(),
    parts: [],
    links: [],
    problems: [],
  };
  const mark = ({ line, column }: Position, words = ''): Mark => ({ text: words, line: line + firstLine - 1, column });
  const markNode = (node: RootContent, words = '') => mark(node.position?.start ?? { line: 1, column: 1 }, words);
  const report = ({ line, column }: Mark, message: string, hint: string) =>
    result.problems.push({ file, line, column, message, hint });

  const locate = (offset: number): Position => {
    const above = text.slice(0, offset).split('\n');
    return { line: above.length, column: (above.at(-1)?.length ?? 0) + 1 };
  };
  if (deep >= 0) {
    const start = mark({ ...locate(deep), column: 1 });
    report(start, 'lists or quotes are nested too deeply', 'a list in a list is the most that can be read');
  }
  // To search plain trees for what they never hold would take 10,000 profiles 4 s of CPU.
  if (!plain) {
    for (const { offset, message, hint } of findUnmeant(tree, text)) report(mark(locate(offset)), message, hint);
    visit(tree, (node) => {
      if (node.type === 'html')
        report(markNode(node), `raw HTML: ${node.value.split('\n')[0]}`, 'write it as Markdown');
      if (node.type === 'image' || node.type === 'imageReference')
        report(markNode(node), 'a picture in the text', 'pictures are made from the facts');
      if (node.type === 'link' || node.type === 'definition') result.links.push(markNode(node, node.url));
    });
  }

  let target = result.intro;
  let section: (SectionOf<RootContent> & Mark) | undefined;
  for (const node of tree.children.filter(isRendered)) {
    if (node.type !== 'heading') {
      if (target === result.intro) result.start ??= markNode(node);
      target.push(node);
      continue;
    }
    const heading = markNode(node, toText(node).trim());
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

/** Whether a node becomes an element, as all others do. */
export function isRendered({ type }: RootContent): boolean {
  return type !== 'definition' && type !== 'html';
}
