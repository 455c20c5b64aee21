import type { Locale } from '#lib/i18n/locales';
import type { Messages } from './all-messages';
import { de } from './de';
import { sl } from './sl';

const all: { [L in Locale]: Messages<L> } = { sl, de };

/** The words of a language. */
export function getMessages<L extends Locale>(locale: L): Messages<L> {
  return all[locale];
}
