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
import { checkValues } from './raw-text';

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
  if (!text.trim()) return fail(1, 'the file is empty', 'write it; content/README.md has an example');
  if (!start && /^\s+---/.test(text))
    return fail(1, 'there is something before the first "---"', 'delete the blanks and empty lines at the start');
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
  const check = (value: unknown): Parsed<FrontMatter> => {
    const problems = checkValues(file, yaml, value, locate);
    return problems.length ? { ok: false, problems } : { ok: true, value: { value, locate, body, bodyLine } };
  };
  const plain = readPlain(yaml);
  if (plain) return check(plain);
  if (tooDeep.test(yaml)) return fail(2, 'values are nested too deeply', 'content/README.md says what a file holds');
  const { document, lines } = parseYaml(yaml);
  const mistakes = document.errors.length
    ? explainYaml(yaml, document.errors)
    : [...findAliases(document).slice(0, 3), ...findMisread(document)];
  if (mistakes.length) {
    const problems = mistakes.map(({ offset, ...told }): ContentProblem => {
      const { line, col } = lines.linePos(offset);
      return { file, line, column: col, ...told };
    });
    return { ok: false, problems };
  }
  return check(document.toJS() ?? {});
}

/** The parser would run out of stack. */
const tooDeep = /(?:[[{][^[\]{}]*){31}|(?:- ){31}|^ {60}/m;

/** Tags, references and merges, which the parser of gray-matter would follow; comments, tabs and odd blanks. */
const special = /[&*!\t\u00A0]|<<|\s#/;

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

/** A mistake that the parser only notices later, and its own words where there is none. */
function explainYaml(yaml: string, errors: readonly YAMLParseError[]): Mistake[] {
  const slip = /^[ \t]*(?=\u00A0)|:(?=\u00A0)|^[ ]*(?=\t)|^[a-zA-Z]+:(?=[^\s:])/gm;
  const found = [...yaml.matchAll(slip)].map(({ 0: start, index }): Mistake => {
    const offset = index + start.length;
    if (yaml[offset] === '\u00A0')
      return { offset, message: 'a no-break space: U+00A0', hint: 'write an ordinary blank' };
    if (yaml[offset] === '\t') return { offset, message: 'a tab at the start of a line', hint: 'indent with blanks' };
    return { offset, message: `no blank after "${start}"`, hint: 'write a blank after the colon' };
  });
  return found.length ? found : errors.map(toMistake);
}

/** Values that are not what stands in the file: those a comment cuts, and numbers with a zero before them. */
function findMisread(document: Document): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Scalar: (_, { type, value, source, comment, range }) => {
      if (type !== 'PLAIN' || !range) return;
      const hint = 'put the value in "quotes"';
      if (comment) {
        const message = value === null ? 'nothing stands before the comment' : `a "#" cuts the value to "${source}"`;
        found.push({ offset: range[0], message, hint: `a "#" after a blank starts a comment: ${hint}` });
      } else if (typeof value === 'number' && source !== String(value)) {
        found.push({ offset: range[0], message: `"${source}" is read as the number ${value}`, hint });
      }
    },
  });
  return found;
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
