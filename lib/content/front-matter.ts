import matter from 'gray-matter';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { Locate } from '#lib/problem/from-zod';
import type { ContentProblem, Parsed, Position } from '#lib/problem/problem';
import type { Located } from './json';

/** A Markdown file taken apart. */
export interface FrontMatter extends Located {
  body: string;
  /** The line of the file (1-based) at which the body starts. */
  bodyLine: number;
}

/** gray-matter only cuts the file; it must never run what it finds (its JavaScript engine evaluates). */
const engines = { yaml: () => ({}), json: refuse, javascript: refuse };

function refuse(): never {
  throw new Error('refused');
}

/** Splits a file into YAML front matter and body; all YAML problems are given with their lines. */
export function parseFrontMatter(file: string, text: string): Parsed<FrontMatter> {
  const fail = (line: number, message: string, hint: string): Parsed<FrontMatter> => ({
    ok: false,
    problems: [{ file, line, column: 1, message, hint }],
  });
  const start = text.match(/^---(.*)\r?\n/);
  if (!start) return fail(1, 'no front matter', 'start the file with a line "---", keys in YAML and a line "---"');
  const language = start[1]?.trim() ?? '';
  if (language && language !== 'yaml') {
    return fail(1, `front matter in "${language}"`, 'only YAML is read: start the file with a plain "---"');
  }
  const end = /\r?\n---[ \t]*(\r?\n|$)/.exec(text.slice(3));
  if (!end) return fail(1, 'the front matter has no end', 'add a line "---" after it');
  // Only as far as needed: it copies what it is given.
  const length = 3 + end.index + end[0].length;
  const { matter: cut, content } = matter(text.slice(0, length), { engines });
  const body = content + text.slice(length);
  // It gives the front matter from the line break after the opening fence on and, where lines end with CR LF, up to
  // the middle of the last line break.
  const yaml = cut.replace(/\r$/, '');
  // Most files have no mistake: their tree is not kept, and made once more where a place is looked for.
  const locate: Locate = (path, key) => locateIn(parseYaml(yaml), path, key);
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  const plain = readPlain(yaml);
  if (plain) return { ok: true, value: { value: plain, locate, body, bodyLine } };
  const { document, lines } = parseYaml(yaml);
  const mistakes = [...document.errors.map(toMistake), ...(document.errors.length ? [] : findAliases(document))];
  if (mistakes.length) {
    const problems = mistakes.map(({ offset, ...told }): ContentProblem => {
      const { line, col } = lines.linePos(offset);
      return { file, line, column: col, ...told };
    });
    return { ok: false, problems };
  }
  return { ok: true, value: { value: document.toJS() ?? {}, locate, body, bodyLine } };
}

/** Tags, references and merges: what the parser of gray-matter would follow. */
const special = /[&*!]|<</;

/**
 * Front matter of nothing but texts and lists of texts, as that of profiles is. gray-matter reads it five times as fast,
 * and there both parsers mean the same; undefined for anything else, and for mistakes, which it cannot tell well.
 */
function readPlain(yaml: string): Record<string, string | string[]> | undefined {
  if (special.test(yaml)) return undefined;
  try {
    const { data } = matter(`---${yaml}\n---\n`, { engines: { json: refuse, javascript: refuse } });
    const isText = (value: unknown) => typeof value === 'string';
    const plain = Object.values(data).every((value) => isText(value) || (Array.isArray(value) && value.every(isText)));
    return plain ? data : undefined;
  } catch {
    return undefined;
  }
}

interface Yaml {
  document: Document;
  lines: LineCounter;
}

function parseYaml(yaml: string): Yaml {
  const lines = new LineCounter();
  return { document: parseDocument(yaml, { lineCounter: lines, prettyErrors: false }), lines };
}

function locateIn({ document, lines }: Yaml, path: readonly PropertyKey[], key: string | undefined): Position {
  for (let length = path.length; length >= 0; length--) {
    const value = length ? document.getIn(path.slice(0, length), true) : document.contents;
    const pair = isMap(value) ? value.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const node = pair?.key ?? value;
    if (!isNode(node) || !node.range || (length === 0 && !pair)) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}

interface Mistake {
  offset: number;
  message: string;
  hint: string;
}

const quote = 'a value with a colon, quote, * or & in it belongs in "quotes"';

function toMistake({ code, pos: [offset], message }: YAMLParseError): Mistake {
  if (code === 'DUPLICATE_KEY') return { offset, message: 'this key stands here twice', hint: 'remove one of the two' };
  return { offset, message: `not valid YAML: ${message}`, hint: quote };
}

/** References from one value to another (`*name`), which nobody here means and which may lead nowhere. */
function findAliases(document: Document): Mistake[] {
  const found: Mistake[] = [];
  visit(document, (_, node) => {
    if (!isAlias(node)) return;
    found.push({ offset: node.range?.[0] ?? 0, message: `a value that starts with "*": *${node.source}`, hint: quote });
  });
  return found;
}
