import { formatNumber } from './format';
import { byLocale, getLocaleRow, type Locale } from './locales';

/**
 * The categories of `Intl.PluralRules` by language. Slovenian: `one` 1 and 101, `two` 2 and 102, `few` 3, 4, 103 …,
 * `other` the rest. German: `one` 1, `other` the rest.
 */
interface PluralCategories {
  sl: 'one' | 'two' | 'few' | 'other';
  de: 'one' | 'other';
}

/** The forms a counted noun takes in each language. */
export type PluralForms = { [L in Locale]: Record<PluralCategories[L] | 'other', string> };

const rules = byLocale((locale) => new Intl.PluralRules(getLocaleRow(locale).collation));

/** Formats a number with its noun in the right form: `2 poklica`, `5 poklicev`, `1 Beruf`. */
export function formatCount<L extends Locale>(locale: L, forms: PluralForms[L], count: number): string {
  const byCategory: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
  return `${formatNumber(locale, count)}\u00a0${byCategory[rules[locale].select(count)] ?? forms.other}`;
}
