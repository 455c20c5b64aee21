import { locales } from '#lib/i18n/locales';
import type { Rule } from './rule';

const words = (count: number) => Array(count).fill('beseda').join(' ');

/** Words of which a long sentence has more; many read in a second language. */
const most = 30;

/** A stop ends a sentence only before a capital: not in "z. B. eine" or "npr. delo". */
const between = String.raw`(?:[^\p{L}\p{N}.!?-]|[.!?](?!\s+\p{Lu}))+`;

/** The rule of short sentences, for all languages. */
export const sentences: readonly Rule[] = locales.map((locale) => ({
  name: 'a long sentence',
  instead: `A sentence has at most ${most} words: write two.`,
  locale,
  kinds: ['profile'],
  // Tried where a word begins only: within one it would find no more.
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:[\p{L}\p{N}-]+${between}){${most}}[\p{L}\p{N}]`, 'u'),
  breaks: [words(most + 1), `${words(15)}, npr. ${words(15)}`],
  keeps: [words(most), `${words(most)}. ${words(most).replace('b', 'B')}`],
}));
