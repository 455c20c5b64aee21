import {
  createScanner,
  findNodeAtLocation,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser';
import type { Locate } from '#lib/problem/from-zod';
import { type ContentProblem, type Parsed, type Position, positionAt } from '#lib/problem/problem';
import { checkValues } from './raw-text';

/** A value and the position of each part of it. */
export interface Located {
  value: unknown;
  locate: Locate;
}

/** Values inside each other; no file here has a third of it. */
const maxDepth = 30;

/**
 * Parses strict JSON; a key written twice is a problem, as one of its values would be lost. `JSON.parse` builds the
 * value: built from the parser's tree, 10,000 profiles take 18 s of CPU and 400 MB more. The tree, which knows the
 * positions, is built where one is asked for.
 */
export function parseJson(file: string, text: string): Parsed<Located> {
  const fail = (problem: Omit<ContentProblem, 'file'>): Parsed<Located> => ({
    ok: false,
    problems: [{ file, ...problem }],
  });
  if (!text.trim()) return fail({ line: 1, column: 1, message: 'the file is empty', expected: 'JSON' });
  const value = parseStrictly(text);
  // To scan all texts for both would take 10,000 profiles 3 s of CPU.
  if (value === undefined || countKeys(value) !== countWrittenKeys(text)) {
    const tooDeep = findTooDeep(text);
    if (tooDeep !== undefined) {
      const hint = 'content/README.md says what a file holds';
      return fail({ ...positionAt(text, tooDeep), message: 'values are nested too deeply', hint });
    }
    const problems = findDoubles(file, text);
    if (value === undefined) problems.unshift(...explainSyntax(file, text));
    if (problems.length) return { ok: false, problems };
  }
  let tree: Node | undefined;
  const locate: Locate = (path, key) => {
    tree ??= parseTree(text);
    return tree ? locateIn(text, tree, path, key) : { line: 1, column: 1 };
  };
  const problems = checkValues(file, text, value, locate);
  return problems.length ? { ok: false, problems } : { ok: true, value: { value, locate } };
}

/** Undefined where the text is not valid. */
function parseStrictly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The keys at all depths; not a number where values are nested too deeply. */
function countKeys(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > maxDepth) return Number.NaN;
  const inner = Object.values(value);
  let count = Array.isArray(value) ? 0 : inner.length;
  for (const part of inner) count += countKeys(part, depth + 1);
  return count;
}

/** Never less than the keys: a quote and a colon inside a string look like the end of one. */
function countWrittenKeys(text: string): number {
  return text.match(/"\s*:/g)?.length ?? 0;
}

/** The offset at which values are nested too deeply: the parsers would overflow their stack. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text[scanner.getTokenOffset()];
    if (first === '{' || first === '[') depth++;
    if (first === '}' || first === ']') depth--;
    if (depth > maxDepth + 1) return scanner.getTokenOffset();
  }
  return undefined;
}

function findDoubles(file: string, text: string): ContentProblem[] {
  const open: Set<string>[] = [];
  const problems: ContentProblem[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectProperty: (name, offset) => {
      const names = open.at(-1);
      if (names?.has(name)) {
        const message = `the key "${name}" appears twice`;
        problems.push({ file, ...positionAt(text, offset), message, hint: 'remove one of the two' });
      }
      names?.add(name);
    },
    onObjectEnd: () => {
      open.pop();
    },
  });
  return problems;
}

/** The first mistake in JSON that is not valid; the others follow from it. */
function explainSyntax(file: string, text: string): ContentProblem[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return errors.slice(0, 1).map(({ error, offset }) => ({
    file,
    ...positionAt(text, offset),
    message: `not valid JSON: ${toWords(printParseErrorCode(error))}`,
    hint: adviseOn(printParseErrorCode(error), text.slice(offset)),
  }));
}

function adviseOn(error: string, rest: string): string {
  if (error === 'InvalidCommentToken') return 'JSON has no comments; a vocabulary entry may have a "note"';
  if (/^[“”„»«‘’]/.test(rest)) return 'write straight quotes around keys and texts: "…"';
  return 'look for a comma, quote or bracket that is missing or too many, here or just before';
}

/** `CommaExpected` -> `comma expected`. */
function toWords(code: string): string {
  return code
    .replace(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase();
}

function locateIn(text: string, tree: Node, path: readonly PropertyKey[], key: string | undefined): Position {
  const location = path.filter((part): part is string | number => typeof part !== 'symbol');
  const node = findNearest(tree, location);
  const property = key === undefined ? undefined : findKey(node, key);
  return positionAt(text, (property ?? node).offset);
}

/** The node at a path, or the last one on the way that exists. */
function findNearest(tree: Node, path: JSONPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function findKey(node: Node, key: string): Node | undefined {
  return node.children?.find((property) => property.children?.[0]?.value === key)?.children?.[0];
}
