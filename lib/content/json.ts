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

/** A value and where each part of it stands. */
export interface Located {
  value: unknown;
  locate: Locate;
}

/**
 * Reads strict JSON. A property that is written twice is a problem, as one of the two would be lost. Most files have no
 * mistake: the tree with the places of all values is only built where one is looked for.
 */
export function parseJson(file: string, text: string): Parsed<Located> {
  if (!text.trim()) return { ok: false, problems: [emptyFile(file)] };
  const strict = parseStrictly(text);
  const keys = strict && countKeys(strict.value);
  if (!strict || Number.isNaN(keys) || (mayHaveDoubles(text, keys) && hasDoubles(text)))
    return { ok: false, problems: explain(file, text) };
  let tree: Node | undefined;
  const locate: Locate = (path, key) => {
    tree ??= parseTree(text);
    return tree ? locateIn(text, tree, path, key) : { line: 1, column: 1 };
  };
  const { value } = strict;
  const problems = /\\|__proto__/.test(text) ? checkValues(file, text, value, locate) : [];
  return problems.length ? { ok: false, problems } : { ok: true, value: { value, locate } };
}

/** Values inside each other; no file of ours has a third of it. */
const maxDepth = 30;

function parseStrictly(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Of two properties with one name a value keeps one: then the text has more keys. Where quotes are escaped, who knows. */
function mayHaveDoubles(text: string, keys: number | undefined): boolean {
  return text.includes('\\') || /"\s+:/.test(text) || text.split('":').length - 1 !== keys;
}

/** Not a number where the value is nested too deeply. */
function countKeys(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > maxDepth) return Number.NaN;
  const inner = Object.values(value);
  const own = Array.isArray(value) ? 0 : inner.length;
  return inner.reduce<number>((sum, one) => sum + countKeys(one, depth + 1), own);
}

/** Where values are nested too deeply. The parser that builds a tree would run out of stack on them. */
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

/** Goes through the keys only. */
function hasDoubles(text: string): boolean {
  const open: Set<string>[] = [];
  let found = false;
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectProperty: (name) => {
      const names = open.at(-1);
      found ||= names?.has(name) ?? false;
      names?.add(name);
    },
    onObjectEnd: () => {
      open.pop();
    },
  });
  return found;
}

function explain(file: string, text: string): ContentProblem[] {
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) {
    const hint = 'content/README.md says what a file holds';
    return [{ file, ...positionAt(text, tooDeep), message: 'values are nested too deeply', hint }];
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const problems: ContentProblem[] = errors.slice(0, 1).map(({ error, offset }) => ({
    file,
    ...positionAt(text, offset),
    message: `not valid JSON: ${toWords(printParseErrorCode(error))}`,
    hint: adviseOn(printParseErrorCode(error), text.slice(offset)),
  }));
  return tree ? [...problems, ...findDoubles(file, text, tree)] : problems;
}

function adviseOn(error: string, rest: string): string {
  if (error === 'InvalidCommentToken') return 'JSON has no comments; a vocabulary entry may have a "note"';
  if (/^[“”„»«‘’]/.test(rest)) return 'write straight quotes around keys and texts: "…"';
  return 'look for a comma, quote or bracket that is missing or too many, here or just before';
}

function emptyFile(file: string): ContentProblem {
  return { file, line: 1, column: 1, message: 'the file is empty', expected: 'JSON' };
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

/** The node at the path or, where something on the way is missing, the last one that is there. */
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

function findDoubles(file: string, text: string, node: Node): ContentProblem[] {
  const seen = new Set<unknown>();
  const doubles =
    node.type !== 'object'
      ? []
      : (node.children ?? []).flatMap((property) => {
          const name = property.children?.[0];
          if (!name || !seen.has(name.value)) {
            seen.add(name?.value);
            return [];
          }
          const message = `the key "${name.value}" stands here twice`;
          return [{ file, ...positionAt(text, name.offset), message, hint: 'remove one of the two' }];
        });
  return [...doubles, ...(node.children ?? []).flatMap((child) => findDoubles(file, text, child))];
}
