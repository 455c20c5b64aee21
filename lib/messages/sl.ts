import type { Messages } from './messages';
import { browse } from './sl/browse';
import { profile } from './sl/profile';
import { site } from './sl/site';

/** The interface in Slovenian. */
export const sl: Messages<'sl'> = { ...site, ...profile, ...browse };
