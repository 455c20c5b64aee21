import type { Locale } from '#lib/i18n/locales';
import type { Kind, Text } from './texts';

/** A habit of wording that misleads or jars, and what to write instead. */
export interface Rule {
  readonly name: string;
  /** What to write instead, as a sentence for the editor. */
  readonly instead: string;
  readonly locale: Locale;
  /** The kinds of text it holds for; all where left out. */
  readonly kinds?: readonly Kind[];
  readonly pattern: RegExp;
  /** What is right although the pattern finds it. */
  readonly but?: RegExp;
  /** Texts that break the rule, and texts that look like it and do not. */
  readonly breaks: readonly string[];
  readonly keeps?: readonly string[];
}

/** What a rule finds in a text, or nothing. */
export function findBreak({ pattern, but }: Pick<Rule, 'pattern' | 'but'>, text: string): string | undefined {
  return pattern.exec(but ? text.replace(but, '…') : text)?.[0];
}

/** The breaks of a rule, as sentences with file and line. */
export function listBreaks(rule: Rule, texts: readonly Text[]): string[] {
  return texts
    .filter(({ locale, kind }) => locale === rule.locale && (rule.kinds?.includes(kind) ?? true))
    .flatMap(({ file, line, text }) => {
      const found = findBreak(rule, text);
      return found === undefined ? [] : [`${file}:${line}: "${found}". ${rule.instead}`];
    });
}
