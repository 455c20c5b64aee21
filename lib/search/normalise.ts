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
  const parts = removeGenderMarks(removeUnfinishedMark(clean(query.slice(0, longestText)))).split(
    /[([]([^)\]]*)[)\]]?/,
  );
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

/** The classifications whose codes the site has. */
export type CodeSystem = 'isco' | 'esco' | 'ams' | 'bis';

/** A code someone typed. */
export interface TypedCode {
  code: string;
  /** The classification that was named with it. */
  system?: CodeSystem;
  /** Whether they said that it is a code, so that it is nothing else. */
  named: boolean;
}

/** What stands before a code, here and elsewhere: `ISCO-08: 5120`, `ESCO 5120.1`, `Code 520119`, `šifra 520119`. */
const codeLabel =
  /^(?:(isco|esco|ams|bis)(?:-?08)?(?:[- ]?(?:code|koda|šifra|nr\.?|št\.?))?|code|koda|šifra|c(?=\d{4}))[\s:.–-]*(?=\d)/i;

/** A code without what people write before it and between its parts; undefined for a text that cannot be one. */
export function toCode(text: string): TypedCode | undefined {
  const typed = clean(text.slice(0, longestText)).trim();
  const [label = '', name] = codeLabel.exec(typed) ?? [];
  const code = typed.slice(label.length).toUpperCase().replace(/\s+/g, '');
  if (!/^\d[\dA-Z]+(\.\d*)*$/.test(code) || code.length > 20) return undefined;
  const named = label !== '';
  return name ? { code, named, system: name.toLowerCase() as CodeSystem } : { code, named };
}

const sexes = 'mwfdxižzn*';

/** Marks that make one word of both genders, by what stands in their place when only one is meant. */
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
  // Psycholog(e)in, Lehrbeauftragt(er)e: the letters in brackets go, what follows stays.
  [/(?<=\p{L})\((?:e|er|r|n)\)(?=\p{L})/gu, ''],
  // ManagerIn, ManagerInnen
  [/(?<=\p{Ll})In(?:nen)?(?!\p{Ll})/gu, ''],
  // Kaufmann/-frau, prodajalec/-ka, Pädagoge/-pädagogin: a stroke and a hyphen part nothing else.
  [/(?<=\p{L})\/-\p{L}+/gu, ''],
  // Lehrer/in, Lehrer:in, Lehrer*innen, Lehrer_in, Lehrer(in), inženir/ka, učitelj(ica), Angestellte/r
  [/(?<=\p{L})(?:[/:*_·]|\(-?)(?:in|innen|frau|mann|r|n|ka|ica|inja|nja|a)\)?(?!\p{L})/giu, ''],
];

/** The mark as far as it is typed: `zidar m` on the way to `zidar m/ž`. */
const unfinishedMark = new RegExp(`(?<=\\S)\\s+[([]?\\s?[${sexes}](?:[/|.,][${sexes}]?)*$`, 'iu');

function removeUnfinishedMark(text: string): string {
  return text.trimEnd().replace(unfinishedMark, '');
}

function removeGenderMarks(text: string): string {
  return genderMarks.reduce((rest, [mark, instead]) => rest.replace(mark, instead), text);
}

/** Letters that no decomposition takes apart, and those of Cyrillic as Slovenian neighbours write them. */
const letters: Record<string, string> = {
  ...{ ß: 'ss', đ: 'd', ð: 'd', ł: 'l', ø: 'o', æ: 'a', œ: 'o' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'd', е: 'e', ж: 'z', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l' },
  ...{ љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f', х: 'h' },
  ...{ ц: 'c', ч: 'c', џ: 'dz', ш: 's' },
};

/** Names of which only the marks tell one from another. */
const marked: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])c\s?#/g, 'csharp'],
  [/(?<![a-z])c\s?\+\+/g, 'cplusplus'],
  [/(?<![a-z0-9])\.net(?![a-z])/g, 'dotnet'],
];

/** `Köchin`, `Koechin` and `KOCHIN` are the same; so are `Graphik` and `Grafik`. */
function fold(text: string): string {
  const plain = marked.reduce((rest, [mark, word]) => rest.replace(mark, word), text.toLowerCase());
  return (
    plain
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[ßđðłøæœ\u0430-\u045f]/g, (letter) => letters[letter] ?? letter)
      // Not after another vowel: `Steuer` and `Bauer` have no umlaut.
      .replace(/(?<![aeiouq])([aou])e/g, '$1')
      .replace(/ph/g, 'f')
  );
}
