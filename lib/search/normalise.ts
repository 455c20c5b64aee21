/** What is longer than this is no search for an occupation; it bounds the work for any query. */
const longestText = 120;
const mostWords = 12;
const longestWord = 50;

/** A word of a query, and how much it says beside the others. */
export interface Term {
  text: string;
  weight: number;
}

/** What stands in brackets only narrows what stands before them: `Einkäufer (Hotelgewerbe)`. */
const weightInBrackets = 0.4;

/** The words of a query, each once and not too many. */
export function toTerms(query: string): Term[] {
  const terms = new Map<string, Term>();
  const parts = removeGenderMarks(clean(query.slice(0, longestText))).split(/[([]([^)\]]*)[)\]]?/);
  for (const [at, part] of parts.entries()) {
    const weight = at % 2 === 0 || !parts[0]?.trim() ? 1 : weightInBrackets;
    for (const text of toPlainWords(part)) if (!terms.has(text)) terms.set(text, { text, weight });
  }
  return [...terms.values()].slice(0, mostWords);
}

/** The words of a label or query as they are compared: without gender marks, accents and case. */
export function toWords(text: string): string[] {
  return toPlainWords(removeGenderMarks(clean(text)));
}

/** Words with hyphens as one: `Key-Account-Manager` is also looked for as `keyaccountman`. */
export function toJoinedWords(text: string): string[] {
  const joined = removeGenderMarks(clean(text)).match(/\p{L}+(?:-\p{L}+)+/gu) ?? [];
  return joined.flatMap((word) => toPlainWords(word.replaceAll('-', '')));
}

/** One form of each letter, and none that cannot be seen. */
function clean(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

function toPlainWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (word ? [word.slice(0, longestWord)] : []));
}

/** A code without what people write between its parts; undefined for a text that cannot be one. */
export function toCode(text: string): string | undefined {
  const code = text.slice(0, longestText).trim().toUpperCase().replace(/\s+/g, '');
  return /^\d[\dA-Z]+(\.\d*)*$/.test(code) && code.length <= 20 ? code : undefined;
}

/** Marks that make one word of both genders, by what stands in their place when only one is meant. */
const genderMarks: readonly (readonly [RegExp, string])[] = [
  // (m/w/d), (w/m), (m/ž), (m./w.)
  [/\(\s?[a-zž*]\.?(?:\s?[/|,]\s?[a-zž*]\.?){1,3}\s?\)/giu, ' '],
  // Psycholog(e)in, Lehrbeauftragt(er)e: the letters in brackets go, what follows stays.
  [/(?<=\p{L})\((?:e|er|r|n)\)(?=\p{L})/gu, ''],
  // ManagerIn, ManagerInnen
  [/(?<=\p{Ll})In(?:nen)?(?!\p{Ll})/gu, ''],
  // Kaufmann/-frau, prodajalec/-ka, Pädagoge/-pädagogin: a stroke and a hyphen part nothing else.
  [/(?<=\p{L})\/-\p{L}+/gu, ''],
  // Lehrer/in, Lehrer:in, Lehrer*innen, Lehrer_in, Lehrer(in), inženir/ka, učitelj(ica), Angestellte/r
  [/(?<=\p{L})(?:[/:*_·]|\(-?)(?:in|innen|frau|mann|r|n|ka|ica|inja|nja|a)\)?(?!\p{L})/giu, ''],
];

function removeGenderMarks(text: string): string {
  return genderMarks.reduce((rest, [mark, instead]) => rest.replace(mark, instead), text);
}

/** Letters that no decomposition takes apart. */
const letters: Record<string, string> = { ß: 'ss', đ: 'd', ð: 'd', ł: 'l', ø: 'o', æ: 'a', œ: 'o' };

/** `Köchin`, `Koechin` and `KOCHIN` are the same; so are `Graphik` and `Grafik`. */
function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[ßđðłøæœ]/g, (letter) => letters[letter] ?? letter)
      // Not after another vowel: `Steuer` and `Bauer` have no umlaut.
      .replace(/(?<![aeiouq])([aou])e/g, '$1')
      .replace(/ph/g, 'f')
  );
}
