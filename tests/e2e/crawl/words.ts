import type { Locale } from '#lib/i18n/locales';

const split = (...lines: string[]) => new Set(lines.join(' ').split(' '));

/** Words that texts of one language have and those of the other never: what sentences are joined with, topics, names. */
const words: Record<Locale, ReadonlySet<string>> = {
  de: split(
    'und der die das den dem des ein eine einer einem eines einen für mit von vom zum zur bei nach aus auf im ist sind',
    'wird werden nicht oder auch als wie durch über unter zwischen sich kann können haben hat sowie wenn dass ohne',
    'beruf berufe berufs ausbildung arbeit kenntnisse kompetenzen tätigkeiten jahre quelle abschluss schule seite stellen',
    'österreich europäische europäischen kommission bildungsdirektion gesundheit land steiermark bundesministerium',
    'wirtschaftskammer deutsch slowenisch',
  ),
  sl: split(
    'ali za ki se ne ni pri od tudi kot ter po iz če lahko ima imajo njegova njihova njenih',
    'poklic poklici poklicev poklica poklicno delo dela dejavnosti znanje znanja kompetence izobraževanje izobrazba',
    'plača leta vir viri stran šola avstriji avstrijska avstrija center evropska evropske komisija slovenija slovenije',
    'republika zavod ministrstvo gospodarska nemščina slovenščina',
  ),
};

/** Letters that only one of the two is written with. */
const letters: Record<Locale, RegExp> = { de: /[äöüß]/, sl: /[čšž]/ };

/**
 * The words of a text that are of another language. What stands in brackets or quotation marks is only named in it.
 *
 * @param before what stands before it in its paragraph, where a bracket may have begun
 */
export function listForeignWords(text: string, locale: Locale, before = ''): string[] {
  const begun = /\([^()]*$/.exec(before)?.[0] ?? '';
  const own = `${begun}${text}`.replaceAll(/\([^()]*(?:\)|$)|»[^«]*«|„[^“]*“/g, ' ').toLowerCase();
  const other = locale === 'sl' ? 'de' : 'sl';
  return (own.match(/\p{L}+/gu) ?? []).filter((word) => words[other].has(word) || letters[other].test(word));
}
