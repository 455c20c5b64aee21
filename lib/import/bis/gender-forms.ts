/** A title with both gender forms. */
export interface Forms {
  feminine: string;
  masculine: string;
}

/** Masculine forms that are not the feminine one without its ending. */
const masculines: [RegExp, string][] = [
  [/Ärzt$|ärzt$/, 'arzt'],
  [/Köch$|köch$/, 'koch'],
  [/Bäuer$|bäuer$/, 'bauer'],
  [/Anwält$|anwält$/, 'anwalt'],
  [/(l|g)og$/, '$1oge'],
  [/(agog|ert|ürg|ud|und|erap)$/, '$1e'],
];

/** Both forms of a title as the AMS writes it: `ManagerIn`, `Manager/in`, `DiplomierteR`. */
export function toGermanForms(title: string): Forms {
  const plain = title.replace(/\s*\((m\.?\s?\/\s?w\.?|w\.?\s?\/\s?m\.?)(\s?\/\s?d\.?)?\)/gi, '');
  const words = plain.split(/(?<=[\s,()])|(?=[\s,()])|(?<=\/)(?=\p{Lu})|(?=\/\p{Lu})/u);
  return {
    feminine: words.map((word) => toForm(word, 'feminine')).join(''),
    masculine: words.map((word) => toForm(word, 'masculine')).join(''),
  };
}

function toForm(word: string, form: keyof Forms): string {
  // Inside a compound the plural covers both: KundInnenberater is Kundenberater.
  const inner = word.replace(/(\p{Ll})Innen(?=-?\p{Ll})/gu, (_, letter) =>
    /er$/.test(word.split('Innen')[0] ?? '') ? letter : `${letter}en`,
  );
  const adjective = inner.match(/^(.*\p{Ll}e)R$/u)?.[1];
  if (adjective) return form === 'feminine' ? adjective : `${adjective}r`;
  const stem = inner.match(/^(.*\p{Ll})(?:In|\/-?in|\*in|:in|_in)$/u)?.[1];
  if (stem === undefined) return toPair(inner, form);
  if (form === 'feminine') return `${stem}in`;
  const rule = masculines.find(([ending]) => ending.test(stem));
  if (!rule) return stem;
  const changed = stem.replace(rule[0], rule[1]);
  return /^\p{Lu}/u.test(stem) ? changed.charAt(0).toUpperCase() + changed.slice(1) : changed;
}

/** `Einzelhandelskaufmann/-frau`. */
function toPair(word: string, form: keyof Forms): string {
  const [, stem, rest] = word.match(/^(.*)mann\/-?(?:\p{L}*)frau(.*)$/u) ?? [];
  return stem === undefined ? word : `${stem}${form === 'feminine' ? 'frau' : 'mann'}${rest}`;
}

/** Feminine endings of Slovenian nouns by masculine ones; the first match applies. */
const endings: [string, string][] = [
  ['telj', 'teljica'],
  ['elj', 'eljica'],
  ['lec', 'lka'],
  ['vec', 'vka'],
  ['ec', 'ka'],
  ['nik', 'nica'],
  ['ik', 'ica'],
  ['log', 'loginja'],
  ['ar', 'arka'],
  ['er', 'erka'],
  ['or', 'orka'],
  ['ir', 'irka'],
  ['ist', 'istka'],
  ['ant', 'antka'],
  ['ent', 'entka'],
];

/** Both forms of a masculine Slovenian title; adjectives before the first noun agree with it. */
export function toSlovenianForms(title: string): Forms {
  const masculine = title.replace(/\s*\((m\s?\/\s?ž|ž\s?\/\s?m)\)/gi, '');
  const words = masculine.split(' ');
  const noun = words.findIndex((word) => !/\p{Ll}{2}i$/u.test(word));
  const ending = endings.find(([end]) => words[noun]?.endsWith(end));
  if (!ending) return { feminine: masculine, masculine };
  const [end, feminine] = ending;
  const changed = words.map((word, index) => {
    if (index > noun) return word;
    return index < noun ? `${word.slice(0, -1)}a` : word.slice(0, -end.length) + feminine;
  });
  return { feminine: changed.join(' '), masculine };
}

/** One title with both forms: `skrbnik ali skrbnica kupcev`, `Managerin oder Manager`. */
export function joinForms({ feminine, masculine }: Forms, locale: 'sl' | 'de'): string {
  if (feminine === masculine) return feminine;
  if (locale === 'de') return `${feminine} oder ${masculine}`;
  const [left, right] = [masculine.split(' '), feminine.split(' ')];
  const last = left.findLastIndex((word, index) => word !== right[index]) + 1;
  return [...left.slice(0, last), 'ali', ...right.slice(0, last), ...left.slice(last)].join(' ');
}
