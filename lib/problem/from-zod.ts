import { z } from 'zod';
import type { ContentProblem, Parsed, Position } from './problem';
import { suggest } from './suggest';

/** Locates a value (or, with `key`, a property name) in its file. */
export type Locate = (path: readonly PropertyKey[], key?: string) => Position;

/** What our own checks pass to zod beside the message. */
export interface IssueDetails {
  expected?: string;
  hint?: string;
}

type Issue = z.core.$ZodIssue;
type Described = Pick<ContentProblem, 'message'> & IssueDetails & { key?: string };

/**
 * Checks the value of one file. Every issue becomes a problem with position, value and hint.
 *
 * @param prefix path of the value inside the file, where it is only a part of it
 */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  value: unknown,
  locate: Locate,
  prefix: readonly PropertyKey[] = [],
): Parsed<z.output<Schema>> {
  const result = schema.safeParse(value, { reportInput: true, error: nameType });
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.flatMap((issue) =>
    describe(issue, listKeys(schema, issue.path)).map(({ key, ...described }) => ({
      file,
      ...locate([...prefix, ...issue.path], key),
      ...described,
    })),
  );
  return { ok: false, problems };
}

/** Lists the property names of a schema at a path, to suggest one for an unknown name. */
function listKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return listKeys(schema.def.innerType, path);
  }
  const [part, ...rest] = path;
  if (schema instanceof z.ZodArray) return listKeys(schema.def.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (part === undefined) return Object.keys(schema.shape);
  const inner: z.core.$ZodType | undefined = schema.shape[String(part)];
  return inner ? listKeys(inner, rest) : [];
}

function describe(issue: Issue, knownKeys: readonly string[]): Described[] {
  const name = issue.path.length ? `"${issue.path.join('.')}"` : 'the file';
  const is = issue.input === undefined ? `${name} is missing` : `${name} is ${toWords(issue.input)}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        key,
        message: `unknown key "${key}"${issue.path.length ? ` in ${name}` : ''}`,
        hint: suggest(key, knownKeys) ?? `the keys are: ${knownKeys.join(', ')}`,
      }));
    case 'invalid_type':
      return [{ message: is, expected: issue.message }];
    case 'invalid_value':
      return [{ message: is, expected: `one of: ${issue.values.join(', ')}` }];
    case 'too_small':
    case 'too_big':
      return [{ message: sizeOf(issue, name, is), expected: limitOf(issue) }];
    case 'invalid_format':
      return [{ message: is, expected: issue.message }];
    case 'custom':
      return [{ message: issue.message, ...(issue.params as IssueDetails | undefined) }];
    default:
      return [{ message: `${name}: ${issue.message}` }];
  }
}

/** Formats a value as an editor would name it. */
function toWords(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value ? `the text "${value}"` : 'an empty text';
  if (typeof value === 'number') return `the number ${value}`;
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** What a value of another type should be, where the schema has no words of its own for it. */
function nameType(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'invalid_type' ? article(issue.expected) : undefined;
}

function article(expected: string): string {
  const words: Record<string, string> = {
    array: 'a list',
    object: 'an object',
    int: 'a whole number',
    string: 'a text',
  };
  return words[expected] ?? `a ${expected}`;
}

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function sizeOf({ input }: SizeIssue, name: string, is: string): string {
  if (typeof input === 'string' && input) return `${name} has ${count(input.length, 'character')}`;
  if (!Array.isArray(input)) return is;
  return input.length ? `${name} has ${count(input.length, 'entry', 'entries')}` : `${name} is an empty list`;
}

function limitOf(issue: SizeIssue): string {
  const [words, limit] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
  if (issue.origin === 'string') return `${words} ${count(Number(limit), 'character')}`;
  if (issue.origin === 'array') return `${words} ${count(Number(limit), 'entry', 'entries')}`;
  if (issue.inclusive) return `${words} ${limit}`;
  return `${issue.code === 'too_small' ? 'more' : 'less'} than ${limit}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
