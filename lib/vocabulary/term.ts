import { z } from 'zod';

/** Ids are slugs of the German term: lower-case letters, digits and single hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, as in "erp-systeme"')
  .describe('Slug of the German term; never changes, as addresses and other files refer to it.');

/** How far a text can be trusted. */
export const statusSchema = z
  .enum(['reviewed', 'machine', 'missing'])
  .describe(
    'reviewed: written or checked by an editor, or the official wording of a classification; machine: translated by a program; missing: none yet.',
  );
export type Status = z.output<typeof statusSchema>;

/** A text that is not empty and has no blanks around it. */
export const textSchema = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), {
    error: (issue) => `"${issue.input}" has blanks at its start or end`,
  });

const termShape = {
  id: idSchema,
  de: textSchema.describe('The term as the Austrian source writes it.'),
  sl: textSchema.optional().describe('The Slovenian term; left out while its status is "missing".'),
  status: statusSchema.describe('Status of the Slovenian term.'),
  note: textSchema.optional().describe('A remark for editors; not shown.'),
};

/** A term in both languages, with more fields where a vocabulary needs them. */
export function termSchema<Shape extends z.ZodRawShape>(more: Shape) {
  return z.strictObject({ ...termShape, ...more }).check((check) => {
    const { sl, status } = check.value as { sl?: string; status: Status };
    if ((sl === undefined) === (status === 'missing')) return;
    check.issues.push({
      code: 'custom',
      path: ['status'],
      input: status,
      message: sl ? `status "missing" beside a Slovenian term` : `status "${status}" without a Slovenian term`,
      params: { hint: 'give "sl" a text, or take "sl" out and set the status to "missing"' },
    });
  });
}

/** A text in both languages; `sl` is undefined where it is still missing. */
export interface Term {
  id: string;
  de: string;
  sl?: string | undefined;
  status: Status;
}
