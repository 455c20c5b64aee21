import { z } from 'zod';
import { pageNames } from '#lib/i18n/paths';

/** A page of the site that content may lead to by name. */
export const namedPage = z.enum([...pageNames, 'education', 'frameworks', 'german-levels', 'recognition', 'areas']);
export type NamedPage = z.output<typeof namedPage>;
