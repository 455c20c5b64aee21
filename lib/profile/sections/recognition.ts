import { z } from 'zod';
import { locales } from '#lib/i18n/locales';
import { list } from '#lib/vocabulary/list';
import { textSchema } from '#lib/vocabulary/term';
import type { References } from '../references';
import { section, urlSchema } from './section';

/** How the law treats certificates from another country. */
export const recognitionClasses = [
  'auto',
  'general',
  'land',
  'licence',
  'title',
  'trade',
  'self',
  'free',
  'none',
] as const;
export type RecognitionClass = (typeof recognitionClasses)[number];

/** Classes without a law to name, and so without an authority. */
const unregulated: readonly RecognitionClass[] = ['free', 'none'];

/** Whether a certificate from another country counts, and who decides; prose may stand under `## recognition`. */
export const recognition = (refs: References) =>
  section(refs, {
    class: z
      .enum(recognitionClasses)
      .describe(
        'auto: recognised automatically (Directive 2005/36/EC, Annex V); general: compared, by the general system of the directive; land: recognised by the Land one works in; licence: a licence or proof instead of a certificate; title: only the title is protected; trade: free for employees, a regulated trade for one with a firm; self: free for employees, a law of its own for the self-employed; free: free for both; none: not regulated.',
      ),
    trades: list(refs.entry('trades'))
      .optional()
      .describe('Ids in trades.json: the regulated trades of the class "trade".'),
    laws: list(textSchema)
      .optional()
      .describe('The laws as Austria cites them, "GewO § 94"; none for "free" and "none".'),
    authorities: list(refs.entry('authorities'))
      .optional()
      .describe('Ids in authorities.json: who decides; none for "free" and "none".'),
    links: list(
      z.strictObject({
        title: z.string().min(1).describe('The title as the linked page writes it.'),
        language: z.enum([...locales, 'en']).describe('Language of the linked page.'),
        url: urlSchema,
      }),
      ({ url }) => url,
    )
      .optional()
      .describe('Official pages on the recognition of the profession.'),
  }).check(({ value, issues }) => {
    const wants = {
      trades: value.class === 'trade',
      laws: !unregulated.includes(value.class),
      authorities: !unregulated.includes(value.class),
    };
    for (const [key, wanted] of Object.entries(wants)) {
      const input = value[key as keyof typeof wants];
      if ((input !== undefined) === wanted) continue;
      const message = wanted
        ? `the class "${value.class}" has no "${key}"`
        : `the class "${value.class}" has "${key}", which it cannot have`;
      const hint = wanted ? `add "${key}", or correct the class` : `remove "${key}", or correct the class`;
      issues.push({ code: 'custom', path: wanted ? ['class'] : [key], input, message, params: { hint } });
    }
  });
