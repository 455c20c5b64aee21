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

/** A Markdown file, split and parsed. */
export interface FrontMatter extends Located {
  body: string;
  /** The line of the file (1-based) on which the body starts. */
  bodyLine: number;
}

/** gray-matter only splits the file; it must never run what it finds: its JavaScript engine evaluates. */
const engines = { yaml: () => ({}), json: refuse, javascript: refuse };

function refuse(): never {
  throw new Error('refused');
}

/** Splits a file into YAML front matter and body; reports every mistake in the YAML with its line. */
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
  // Without the body: gray-matter copies its input.
  const length = 3 + end.index + end[0].length;
  const { matter: cut, content } = matter(text.slice(0, length), { engines });
  const body = content + text.slice(length);
  // It starts at the line break after the opening fence, and ends amid the last line break where that is CR LF.
  const yaml = cut.replace(/\r$/, '');
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  if (tooDeep.test(yaml)) return fail(2, 'values are nested too deeply', 'content/README.md says what a file holds');
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const mistakes = document.errors.length
    ? explainYaml(yaml, document.errors)
    : [...findAliases(document).slice(0, 3), ...findMisread(document)];
  if (mistakes.length) {
    const problems = mistakes.map(({ offset, ...mistake }): ContentProblem => {
      const { line, col } = lines.linePos(offset);
      return { file, line, column: col, ...mistake };
    });
    return { ok: false, problems };
  }
  const locate: Locate = (path, key) => locateIn(document, lines, path, key);
  const value: unknown = document.toJS() ?? {};
  const problems = checkValues(file, yaml, value, locate);
  return problems.length ? { ok: false, problems } : { ok: true, value: { value, locate, body, bodyLine } };
}

/** The parser would overflow its stack. */
const tooDeep = /(?:[[{][^[\]{}]*){31}|(?:- ){31}|^ {60}/m;

function locateIn(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
  key: string | undefined,
): Position {
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
  if (code === 'DUPLICATE_KEY') return { offset, message: 'this key appears twice', hint: 'remove one of the two' };
  return { offset, message: `not valid YAML: ${message}`, hint: quote };
}

/** Common slips, which the parser notices too late; its own words where there are none. */
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

/** Values that differ from what the file shows: cut by a comment, or numbers with a leading zero. */
function findMisread(document: Document): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Scalar: (_, { type, value, source, comment, range }) => {
      if (type !== 'PLAIN' || !range) return;
      const hint = 'put the value in "quotes"';
      if (comment) {
        const message = value === null ? 'no value before the comment' : `a "#" cuts the value to "${source}"`;
        found.push({ offset: range[0], message, hint: `a "#" after a blank starts a comment: ${hint}` });
      } else if (typeof value === 'number' && source !== String(value)) {
        found.push({ offset: range[0], message: `"${source}" is read as the number ${value}`, hint });
      }
    },
  });
  return found;
}

/** Aliases (`*name`), which no editor means and which may have no anchor. */
function findAliases(document: Document): Mistake[] {
  const found: Mistake[] = [];
  visit(document, (_, node) => {
    if (!isAlias(node)) return;
    found.push({ offset: node.range?.[0] ?? 0, message: `a value that starts with "*": *${node.source}`, hint: quote });
  });
  return found;
}
