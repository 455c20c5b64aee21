import { z } from 'zod';
import { isRealDate } from '#lib/vocabulary/date';
import type { References } from '../references';

/** The start of every section: what its facts rest on. */
export function section<Shape extends z.ZodRawShape>(refs: References, shape: Shape) {
  return z.strictObject({
    sources: z.array(refs.source).min(1).describe('Ids in sources.json of what the section rests on.'),
    ...shape,
  });
}

/**
 * A list of at least one thing, none of them twice.
 *
 * @param identify what makes two things the same, where they are more than a reference
 */
export function list<T extends z.ZodType>(item: T, identify: (value: z.output<T>) => unknown = (value) => value) {
  return z
    .array(item)
    .min(1)
    .check((check) => {
      const seen = new Set<unknown>();
      for (const [index, value] of check.value.entries()) {
        const identity = identify(value);
        if (seen.has(identity)) {
          check.issues.push({
            code: 'custom',
            path: [index],
            input: value,
            message: 'the same entry stands here twice',
            params: { hint: 'remove one of the two' },
          });
        }
        seen.add(identity);
      }
    });
}

/** A day as ISO 8601, `2025-11-21`, that exists in the calendar. */
export const dateSchema = z.string().refine(isRealDate, {
  error: (issue) => `"${issue.input}" is not a real date`,
  params: { expected: 'a day of the calendar as YYYY-MM-DD' },
});

/** A day, or a year alone where the source is no more precise. */
export const dayOrYearSchema = z.string().refine((text) => /^\d{4}$/.test(text) || isRealDate(text), {
  error: (issue) => `"${issue.input}" is not a real date`,
  params: { expected: 'a day of the calendar as YYYY-MM-DD, or a year' },
});

/** An address of a page that is not ours. */
export const urlSchema = z.url({ protocol: /^https?$/, error: 'an address that starts with https://' });
