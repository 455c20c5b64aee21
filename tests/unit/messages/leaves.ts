import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';

/** A message: a text, a function of formatted values, or the forms of a counted noun. */
export type Leaf = string | ((...values: readonly string[]) => string) | Record<string, string>;

const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Whether a message is the forms of a counted noun, a plural category each. */
export const isPlural = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  'other' in value &&
  Object.keys(value).every((key) => categories.has(key));

/** The messages of a language by their path: `search.tipList.0`. */
export function listMessages(locale: Locale): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const walk = (path: string, value: unknown) => {
    if (typeof value === 'object' && value !== null && !isPlural(value)) {
      for (const [key, inner] of Object.entries(value)) walk(path ? `${path}.${key}` : key, inner);
    } else leaves.set(path, value as Leaf);
  };
  walk('', getMessages(locale));
  return leaves;
}

/** What stands in for the values of a message; each is one letter that no language has. */
export const listValues = (count: number) => Array.from({ length: count }, (_, index) => 'αβγδεζ'.charAt(index));

/** The texts of a message: its own, those of all plural forms, or what the function makes of values. */
export function toTexts(leaf: Leaf): string[] {
  if (typeof leaf === 'function') return [leaf(...listValues(leaf.length))];
  return typeof leaf === 'string' ? [leaf] : Object.values(leaf);
}
