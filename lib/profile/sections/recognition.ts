import { z } from 'zod';
import { locales } from '#lib/i18n/locales';
import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section, urlSchema } from './section';

/** Legal requirements for people trained in another country; prose under `## recognition`. */
export const recognition = (refs: References) =>
  section(refs, {
    links: list(
      z.strictObject({
        title: z.string().min(1).describe('The title as the linked page writes it.'),
        language: z.enum([...locales, 'en']).describe('Language of the linked page.'),
        url: urlSchema,
      }),
      ({ url }) => url,
    ).describe('Official pages on the recognition of the profession.'),
  });
