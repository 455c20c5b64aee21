import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Locate } from '#lib/problem/from-zod';
import { type ContentProblem, type Parsed, positionAt } from '#lib/problem/problem';

/** A value and where each part of it stands. */
export interface Located {
  value: unknown;
  locate: Locate;
}

/** Reads strict JSON. A property that is written twice is a problem, as one of the two would be lost. */
export function parseJson(file: string, text: string): Parsed<Located> {
  if (!text.trim()) return { ok: false, problems: [emptyFile(file)] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const problems: ContentProblem[] = errors.slice(0, 1).map(({ error, offset }) => ({
    file,
    ...positionAt(text, offset),
    message: `not valid JSON: ${toWords(printParseErrorCode(error))}`,
    hint:
      printParseErrorCode(error) === 'InvalidCommentToken'
        ? 'JSON has no comments; a vocabulary entry may have a "note"'
        : 'look for a comma, quote or bracket that is missing or too many, here or just before',
  }));
  if (!tree) return { ok: false, problems };
  problems.push(...findDoubles(file, text, tree));
  if (problems.length) return { ok: false, problems };
  return { ok: true, value: { value: getNodeValue(tree), locate: toLocate(text, tree) } };
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

function toLocate(text: string, tree: Node): Locate {
  return (path, key) => {
    const location = path.filter((part): part is string | number => typeof part !== 'symbol');
    const node = findNearest(tree, location);
    const property = key === undefined ? undefined : findKey(node, key);
    return positionAt(text, (property ?? node).offset);
  };
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
