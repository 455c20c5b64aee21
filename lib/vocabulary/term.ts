import { z } from 'zod';
import { type ByLocale, byLocale, type Locale, sourceLocale } from '#lib/i18n/locales';

/** Ids are slugs of the German term: lower-case letters, digits and single hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, as in "erp-systeme"')
  .describe('Slug of the German term; never changes, because addresses and other files refer to it.');

/** How far a text can be trusted. */
export const statusSchema = z
  .enum(['reviewed', 'machine', 'missing'])
  .describe(
    'reviewed: written or checked by an editor, or the official wording of a classification; machine: translated by a program and not checked; missing: no text yet.',
  );
export type Status = z.output<typeof statusSchema>;

/** A text that is not empty, without blanks at its start or end. */
export const textSchema = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), {
    error: (issue) => `"${issue.input}" has blanks at its start or end`,
  });

/** A text that every language has. */
export const localizedText = z.strictObject(byLocale(() => textSchema));

/** A text that the source language has, and others may have: files of a profile stay valid where a language is added. */
export const translatable = <Schema extends z.ZodType>(text: Schema) =>
  z.strictObject(byLocale((locale) => (locale === sourceLocale ? text : text.optional())));

/** A term in one language. */
export type Label = { text: string; status: Exclude<Status, 'missing'> } | { text?: undefined; status: 'missing' };

/** A term in all languages; the source language always has a text. */
export interface Term {
  id: string;
  labels: ByLocale<Label>;
}

/** The official wording: the text in the language of the sources, which is never missing. */
export function toSourceText({ labels }: Pick<Term, 'labels'>): string {
  return labels[sourceLocale].text ?? '';
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The English name of a language, for problems and descriptions. */
export function toLanguageName(locale: Locale): string {
  return names.of(locale) ?? locale;
}

/** A term by language, each with its own status. */
export const labelsSchema = z
  .strictObject(byLocale(buildLabel), { error: 'the term by language, each with "text" and "status"' })
  .describe('The term in each language of the site.');

/** An entry of a vocabulary that is a term, with more fields where its vocabulary needs them. */
export function termSchema<Shape extends z.ZodRawShape>(more: Shape) {
  return z.strictObject({
    id: idSchema,
    labels: labelsSchema,
    note: textSchema.optional().describe('A remark for editors; never shown.'),
    ...more,
  });
}

function buildLabel(locale: Locale): z.ZodType<Label> {
  const name = toLanguageName(locale);
  const form = `the ${name} term as { "text": "…", "status": "reviewed" }`;
  if (locale === sourceLocale) {
    return z
      .strictObject({ text: textSchema, status: statusSchema.exclude(['missing']) }, { error: form })
      .describe(`The ${name} term as the sources write it; never missing.`);
  }
  return z
    .strictObject(
      { text: textSchema.optional(), status: statusSchema },
      { error: `${form}, or { "status": "missing" } until there is one` },
    )
    .refine(({ text, status }) => text === undefined || status !== 'missing', {
      path: ['status'],
      error: `status "missing" beside the ${name} term`,
      params: { hint: 'set it to "reviewed" or "machine", or take "text" out' },
    })
    .refine((label): label is Label => label.text !== undefined || label.status === 'missing', {
      path: ['status'],
      error: `no "text" for the ${name} term`,
      params: { hint: 'write one, or set the status to "missing"' },
    })
    .describe(`The ${name} term; without "text" while its status is "missing".`);
}
