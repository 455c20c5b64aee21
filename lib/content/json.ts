import {
  findNodeAtLocation,
  type JSONPath,
  type JSONVisitor,
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
  const { doubles, tooDeep } = findDoubles(file, text);
  if (tooDeep !== undefined) {
    const hint = 'content/README.md says what a file holds';
    return fail({ ...positionAt(text, tooDeep), message: 'values are nested too deeply', hint });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [...explainSyntax(file, text), ...doubles] };
  }
  let tree: Node | undefined;
  const locate: Locate = (path, key) => {
    tree ??= parseTree(text);
    return tree ? locateIn(text, tree, path, key) : { line: 1, column: 1 };
  };
  const problems = doubles.length ? doubles : checkValues(file, text, value, locate);
  return problems.length ? { ok: false, problems } : { ok: true, value: { value, locate } };
}

/**
 * Finds keys that appear twice and, in the same pass, the offset at which values are nested too deeply: the parsers would
 * overflow their stack, so it ends there.
 */
function findDoubles(file: string, text: string): { doubles: ContentProblem[]; tooDeep?: number } {
  /** The keys of each open object; a list has none. */
  const open: (Set<string> | undefined)[] = [];
  const doubles: ContentProblem[] = [];
  const enter = (offset: number, keys?: Set<string>) => {
    if (open.push(keys) > maxDepth + 1) throw new TooDeep(offset);
  };
  const leave = () => {
    open.pop();
  };
  const visitor: JSONVisitor = {
    onObjectBegin: (offset) => enter(offset, new Set()),
    onObjectProperty: (name, offset) => {
      const names = open.at(-1);
      if (names?.has(name)) {
        const message = `the key "${name}" appears twice`;
        doubles.push({ file, ...positionAt(text, offset), message, hint: 'remove one of the two' });
      }
      names?.add(name);
    },
    onObjectEnd: leave,
    onArrayBegin: (offset) => enter(offset),
    onArrayEnd: leave,
  };
  try {
    visit(text, visitor);
  } catch (error) {
    if (error instanceof TooDeep) return { doubles, tooDeep: error.offset };
    throw error;
  }
  return { doubles };
}

/** Ends a visit: its visitor has no other way. */
class TooDeep {
  constructor(readonly offset: number) {}
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
