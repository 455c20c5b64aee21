const shortestStem = 4;
const shortestRoot = 3;

/** Person words of German that differ by gender and number only in their last part. */
const persons = /(?:frau|frauen|manner|mannern|leute|leuten)$/;
const feminine = /(?:innen|in)$/;
/** Case, number and gender in both languages, the longest first. */
const endings = /(?:ega|emu|ami|ama|imi|ima|ovi|ih|im|om|em|ov|ev|ah|am|ern|ers|en|er|es|[aeiouns])$/;
/** `Tischlerei`: where a Tischler works. */
const workshops = /(?<=er)ei(?:en)?$/;
/** What makes persons of an action in Slovenian, in either gender: prodajal-ec, prodajal-k(a), skrbn-ik, skrbn-ic(a). */
const agents = /(?:icark|kinj|inj|ic|ik|ec|[kc])$/;

/** What is left of a folded word without gender and case, so that all its forms have it in common. */
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
