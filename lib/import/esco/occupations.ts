import { type ByLocale, byLocale } from '#lib/i18n/locales';
import { escoAddress } from '#lib/profile/sections/classification';
import { toSlug } from '../slug';
import type { EscoData } from './read-downloads';
import { type Titles, toTitles } from './titles';

/** An occupation that both languages have. */
export interface Occupation {
  uri: string;
  code: string;
  isco: string;
  titles: ByLocale<Titles>;
}

/** The occupations both languages have, by their code; each of the others is counted by the reason why it is left out. */
export function listOccupations({ occupations, facts, slovenianLines, tally }: EscoData): Occupation[] {
  for (const [uri, origin] of slovenianLines) {
    const label = occupations.sl.get(uri)?.label;
    if (!facts.has(uri)) tally.add('left out: occupations without German', `${origin}  ${label}`);
  }
  const codes = new Set<string>();
  return [...facts]
    .flatMap(([uri, { code, isco: group, origin }]) => {
      const [de, sl] = [occupations.de.get(uri), occupations.sl.get(uri)];
      const isco = restoreZero(group, code);
      const leaveOut = (reason: string, value: string) => {
        tally.add(`left out: occupations ${reason}`, `${origin}  ${value}`);
        return [];
      };
      if (!de || !sl) return leaveOut('without Slovenian', de?.label ?? uri);
      if (!escoAddress.test(uri)) return leaveOut('whose address is none of an occupation in ESCO', uri);
      if (!/^\d{4}(\.\d+)*$/.test(code)) return leaveOut('whose code is none of ESCO', JSON.stringify(code));
      if (!/^\d{4}$/.test(isco)) return leaveOut('whose ISCO group is not four digits', JSON.stringify(group));
      if (codes.has(code)) return leaveOut('with the code of another', code);
      codes.add(code);
      return [{ uri, code, isco, titles: { de: toTitles('de', de.label), sl: toTitles('sl', sl.label) } }];
    })
    .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }) || (a.uri < b.uri ? -1 : 1));
}

/** Spreadsheets take the zero of `0110`; the code of the occupation has it still. */
function restoreZero(isco: string, code: string): string {
  const whole = isco.padStart(4, '0');
  return code.startsWith(whole) ? whole : isco;
}

/** The folder of a profile: `esco-2433-6`. */
export function toProfileId({ code }: Occupation): string {
  return `esco-${toSlug(code)}`;
}

/** How many titles have a form, by language. */
export function countForms(occupations: readonly Occupation[], form: Titles['form']): ByLocale<number> {
  return byLocale((locale) => occupations.filter(({ titles }) => titles[locale].form === form).length);
}
