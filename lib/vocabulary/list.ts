import { z } from 'zod';

/**
 * A list in which nothing stands twice; it may be empty. Every list of the content is made by this or by `list`.
 *
 * @param identify what makes two things the same, where they are more than a reference
 */
export function uniqueList<T extends z.ZodType>(item: T, identify: (value: z.output<T>) => unknown = (value) => value) {
  return z.array(item).check((check) => {
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

/** The same with at least one thing in it. */
export function list<T extends z.ZodType>(item: T, identify?: (value: z.output<T>) => unknown) {
  return uniqueList(item, identify).min(1);
}
