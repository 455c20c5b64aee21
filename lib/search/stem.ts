const shortestStem = 4;
const shortestRoot = 3;

/** German words for persons whose last part alone varies by gender and number. */
const persons = /(?:frau|frauen|manner|mannern|leute|leuten)$/;
const feminine = /(?:innen|in)$/;
/** Endings of case, number and gender in both languages, longest first. */
const endings = /(?:ega|emu|ami|ama|imi|ima|ovi|ih|im|om|em|ov|ev|ah|am|ern|ers|en|er|es|[aeiouns])$/;
/** `Tischlerei`: the workshop of a Tischler. */
const workshops = /(?<=er)ei(?:en)?$/;
/** Slovenian agent suffixes in both genders: prodajal-ec, prodajal-k(a), skrbn-ik, skrbn-ic(a). */
const agents = /(?:icark|kinj|inj|ic|ik|ec|[kc])$/;

/** Stems a folded word: strips gender and case, so that all its forms share one stem. */
export function toStem(word: string): string {
  let stem = word.replace(persons, 'mann');
  stem = cut(stem, feminine, shortestStem);
  stem = cut(stem, workshops, shortestStem);
  stem = cut(stem, endings, shortestStem);
  stem = cut(stem, agents, shortestRoot);
  return cut(stem, /j$/, shortestStem);
}

function cut(word: string, ending: RegExp, shortest: number): string {
  const rest = word.replace(ending, '');
  return rest.length >= shortest ? rest : word;
}
