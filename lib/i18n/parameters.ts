import { type ByLocale, type Locale, locales } from './locales';

/** The query parameters that have a name in each language. */
const parameters = {
  /** Only what differs between occupations. */
  differences: { sl: 'razlike', de: 'unterschiede' },
  /** The occupation one leaves, and the one one wants. */
  from: { sl: 'iz', de: 'von' },
  to: { sl: 'v', de: 'zu' },
} as const satisfies Record<string, ByLocale<string>>;

type Parameter = keyof typeof parameters;
type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The name of a parameter in the addresses of a language. */
export function toParameter(locale: Locale, parameter: Parameter): string {
  return parameters[parameter][locale];
}

/** Reads all values of a parameter under its name in any language: people change the language of an address by hand. */
export function readParameter(query: Query, parameter: Parameter): string[] {
  return locales.flatMap((locale) => [query[parameters[parameter][locale]] ?? []].flat());
}
