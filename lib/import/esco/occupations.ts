import { type ByLocale, byLocale } from '#lib/i18n/locales';
import { toSlug } from '#lib/i18n/slug';
import { escoAddress } from '#lib/profile/sections/classification';
import type { EscoData } from './esco-data';
import { type Titles, toTitles } from './titles';

/** An occupation with a label in German, and in the other languages that have one. */
export interface Occupation {
  uri: string;
  code: string;
  isco: string;
  titles: Partial<ByLocale<Titles>> & { de: Titles };
}

/** Lists the occupations to import, sorted by code; the others are counted by reason. */
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
      if (!de) return [];
      if (!escoAddress.test(uri)) return leaveOut('whose address is not that of an ESCO occupation', uri);
      if (!/^\d{4}(\.\d+)*$/.test(code)) return leaveOut('whose code is not an ESCO code', JSON.stringify(code));
      if (!/^\d{4}$/.test(isco)) return leaveOut('whose ISCO group is not four digits', JSON.stringify(group));
      if (codes.has(code)) return leaveOut('with the code of another occupation', code);
      codes.add(code);
      if (!sl) tally.add('not translated: occupations without Slovenian', `${origin}  ${de.label}`);
      const titles = { de: toTitles('de', de.label), ...(sl && { sl: toTitles('sl', sl.label) }) };
      return [{ uri, code, isco, titles }];
    })
    .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }) || (a.uri < b.uri ? -1 : 1));
}

/** Restores the leading zero of `0110` that spreadsheets drop; the code of the occupation still has it. */
function restoreZero(isco: string, code: string): string {
  const whole = isco.padStart(4, '0');
  return code.startsWith(whole) ? whole : isco;
}

/** The folder of a profile: `esco-2433-6`. */
export function toProfileId({ code }: Occupation): string {
  return `esco-${toSlug(code)}`;
}

/** Counts the titles of a form, by language. */
export function countForms(occupations: readonly Occupation[], form: Titles['form']): ByLocale<number> {
  return byLocale((locale) => occupations.filter(({ titles }) => titles[locale]?.form === form).length);
}
