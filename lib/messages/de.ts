import { browse } from './de/browse';
import { profile } from './de/profile';
import { site } from './de/site';
import type { Messages } from './messages';

/** The interface in Austrian German. */
export const de: Messages<'de'> = { ...site, ...profile, ...browse };
