import { z } from 'zod';

/**
 * A list without duplicates; it may be empty. Every list in the content uses this or `list`.
 *
 * @param identify returns what makes two entries the same; the entry itself by default
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
          message: 'the same entry appears twice',
          params: { hint: 'remove one of the two' },
        });
      }
      seen.add(identity);
    }
  });
}

/** A list without duplicates and with at least one entry. */
export function list<T extends z.ZodType>(item: T, identify?: (value: z.output<T>) => unknown) {
  return uniqueList(item, identify).min(1);
}
