/** Bounds the work for any query, in characters; no search for an occupation is longer. */
const longestText = 120;
const mostWords = 12;
const longestWord = 50;

/** A word of a query and its weight among the others. */
export interface Term {
  text: string;
  weight: number;
}

/** Weight of words in brackets, which only narrow the words before them: `Einkäufer (Hotelgewerbe)`. */
const weightInBrackets = 0.4;

/** Splits a query into distinct words, up to a limit. */
export function toTerms(query: string): Term[] {
  const terms = new Map<string, Term>();
  const parts = removeGenderMarks(removeUnfinishedMark(clean(query.slice(0, longestText)))).split(
    /[([]([^)\]]*)[)\]]?/,
  );
  for (const [at, part] of parts.entries()) {
    const weight = at % 2 === 0 || !parts[0]?.trim() ? 1 : weightInBrackets;
    for (const text of toPlainWords(part)) if (!terms.has(text)) terms.set(text, { text, weight });
  }
  return [...terms.values()].slice(0, mostWords);
}

/** Splits a text into words as they are compared: without gender marks, accents and case. */
export function toWords(text: string): string[] {
  return toPlainWords(removeGenderMarks(clean(text)));
}

/** Hyphenated words joined: `Key-Account-Manager` is also indexed as `keyaccountman`. */
export function toJoinedWords(text: string): string[] {
  const joined = removeGenderMarks(clean(text)).match(/\p{L}+(?:-\p{L}+)+/gu) ?? [];
  return joined.flatMap((word) => toPlainWords(word.replaceAll('-', '')));
}

/** Normalises letters to one form and drops invisible ones. */
function clean(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

function toPlainWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (word ? [word.slice(0, longestWord)] : []));
}

/** Classifications with codes on the site. */
export type CodeSystem = 'isco' | 'esco' | 'ams' | 'bis';

/** A code as typed. */
export interface TypedCode {
  code: string;
  /** The classification named with it. */
  system?: CodeSystem;
  /** True where the query says that it is a code. */
  named: boolean;
}

/** Prefixes people write before a code: `ISCO-08: 5120`, `ESCO 5120.1`, `Code 520119`, `šifra 520119`. */
const codeLabel =
  /^(?:(isco|esco|ams|bis)(?:-?08)?(?:[- ]?(?:code|koda|šifra|nr\.?|št\.?))?|code|koda|šifra|c(?=\d{4}))[\s:.–-]*(?=\d)/i;

/** Parses a code, without its prefix and separators; undefined for a text that cannot be one. */
export function toCode(text: string): TypedCode | undefined {
  const typed = clean(text.slice(0, longestText)).trim();
  const [label = '', name] = codeLabel.exec(typed) ?? [];
  const code = typed.slice(label.length).toUpperCase().replace(/\s/g, '');
  if (!/^\d[\dA-Z]+(\.\d*)*$/.test(code) || code.length > 20) return undefined;
  const named = label !== '';
  return name ? { code, named, system: name.toLowerCase() as CodeSystem } : { code, named };
}

const sexes = 'mwfdxižzn*';

/** Gender-inclusive marks and what replaces each where one form is meant. */
const genderMarks: readonly (readonly [RegExp, string])[] = [
  // (m/w/d), [w/m/x], m.w.d., m|w|d, ž/m, with and without brackets, in any order
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}./])[([]?\\s?[${sexes}]\\.?(?:\\s?[/|,.]\\s?[${sexes}]\\.?){1,4}\\s?[)\\]]?(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    ' ',
  ],
  // mwd, (wmx): the three in a row
  [/(?<![\p{L}\p{N}])(?=\p{L}{0,2}m)(?=\p{L}{0,2}[wf])(?=\p{L}{0,2}[dxi])[mwfdxi]{3}(?![\p{L}\p{N}])/giu, ' '],
  // (gn), all genders
  [
    /[([]\s?(?:gn|divers)\s?[)\]]|(?<!\p{L})(?:all(?:e)? (?:genders?|geschlechter)|vsi spoli)(?!\p{L})|(?<=\S\s+)gn$/giu,
    ' ',
  ],
  // Psycholog(e)in, Lehrbeauftragt(er)e: drop the letters in brackets, keep what follows.
  [/(?<=\p{L})\((?:e|er|r|n)\)(?=\p{L})/gu, ''],
  // ManagerIn, ManagerInnen
  [/(?<=\p{Ll})In(?:nen)?(?!\p{Ll})/gu, ''],
  // Kaufmann/-frau, prodajalec/-ka, Pädagoge/-pädagogin: a slash with a hyphen separates nothing else.
  [/(?<=\p{L})\/-\p{L}+/gu, ''],
  // Lehrer/in, Lehrer:in, Lehrer*innen, Lehrer_in, Lehrer(in), inženir/ka, učitelj(ica), Angestellte/r
  [/(?<=\p{L})(?:[/:*_·]|\(-?)(?:in|innen|frau|mann|r|n|ka|ica|inja|nja|a)\)?(?!\p{L})/giu, ''],
];

/** A mark still being typed: `zidar m` on the way to `zidar m/ž`. */
const unfinishedMark = new RegExp(`(?<=\\S)\\s+[([]?\\s?[${sexes}](?:[/|.,][${sexes}]?)*$`, 'iu');

function removeUnfinishedMark(text: string): string {
  return text.trimEnd().replace(unfinishedMark, '');
}

function removeGenderMarks(text: string): string {
  return genderMarks.reduce((rest, [mark, instead]) => rest.replace(mark, instead), text);
}

/** Letters without a canonical decomposition, and Serbian Cyrillic. */
const letters: Record<string, string> = {
  ...{ ß: 'ss', đ: 'd', ð: 'd', ł: 'l', ø: 'o', æ: 'a', œ: 'o' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'd', е: 'e', ж: 'z', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l' },
  ...{ љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f', х: 'h' },
  ...{ ц: 'c', ч: 'c', џ: 'dz', ш: 's' },
};

/** Names whose punctuation matters. */
const marked: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])c\s?#/g, 'csharp'],
  [/(?<![a-z])c\s?\+\+/g, 'cplusplus'],
  [/(?<![a-z0-9])\.net(?![a-z])/g, 'dotnet'],
];

/** Folds a word: `Köchin`, `Koechin` and `KOCHIN` become one; so do `Graphik` and `Grafik`. */
function fold(text: string): string {
  const plain = marked.reduce((rest, [mark, word]) => rest.replace(mark, word), text.toLowerCase());
  return (
    plain
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[ßđðłøæœ\u0430-\u045f]/g, (letter) => letters[letter] ?? letter)
      // Not after another vowel: `Steuer` and `Bauer` hold no umlaut.
      .replace(/(?<![aeiouq])([aou])e/g, '$1')
      .replace(/ph/g, 'f')
  );
}
