import { type ByLocale, byLocale, getLocaleRow, isLocale, type Locale, locales } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { readReal } from '../../content/real';

/** Texts of each language that are not also words of another one: terms, interface, sentences of the prose. */
export async function readKnownTexts(): Promise<ByLocale<ReadonlySet<string>>> {
  const { vocabulary, profiles, pages } = await readReal();
  const texts = byLocale(() => new Set<string>());
  collectLocalized(vocabulary, (locale, text) => texts[locale].add(text));
  for (const locale of locales) {
    const prose: unknown[] = [...pages].filter(([key]) => key.endsWith(`/${locale}`)).map(([, page]) => page);
    const titles: string[] = [];
    for (const profile of profiles) {
      const { title, feminine, masculine, prose: sections } = profile.texts[locale] ?? {};
      for (const text of [title, feminine, masculine]) if (text) titles.push(text);
      // The parts of a section are getters.
      for (const { blocks, parts } of Object.values(sections ?? {})) prose.push([blocks, parts]);
    }
    const words = [getLocaleRow(locale).name, ...listStrings(getMessages(locale)), ...titles, ...listProse(prose)];
    for (const text of words) texts[locale].add(text);
  }
  const isShared = (text: string, own: Locale) => locales.some((locale) => locale !== own && texts[locale].has(text));
  return byLocale((own) => new Set([...texts[own]].filter((text) => text.length > 3 && !isShared(text, own))));
}

/** The language that a text is known to be of, in lower case or as the beginning of a line. */
export function findKnownLanguage(text: string, known: ByLocale<ReadonlySet<string>>): Locale | undefined {
  const plain = text.charAt(0).toLowerCase() + text.slice(1);
  const [only, ...others] = locales.filter((locale) => known[locale].has(text) || known[locale].has(plain));
  return others.length ? undefined : only;
}

/** Localized texts at any depth: plain ones and labels; parts of addresses are no texts. */
function collectLocalized(value: unknown, add: (locale: Locale, text: string) => void): void {
  if (value instanceof Map) for (const inner of value.values()) collectLocalized(inner, add);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'slug') continue;
    const text = typeof inner === 'object' && inner !== null && 'text' in inner ? inner.text : inner;
    if (isLocale(key) && typeof text === 'string') add(key, text);
    collectLocalized(inner, add);
  }
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listStrings);
}

/** The text nodes of parsed Markdown. */
function listProse(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  if ('type' in tree && tree.type === 'text' && 'value' in tree) return [String(tree.value)];
  return Object.values(tree).flatMap(listProse);
}
