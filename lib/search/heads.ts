import { toStem } from './stem';

/** German heads of compounds that name a role rather than a trade; folded, without the feminine `in`. */
const german =
  'angestellter angestellte arbeiter assistent assistenz beauftragter beauftragte bediener bedienung berater betreuer experte facharbeiter fachkraft fachmann fachfrau fahrer fuhrer gehilfe helfer hilfe hilfsarbeiter hilfskraft kaufmann kauffrau kraft lehrer lehrling leiter lenker manager meister mitarbeiter pfleger sachbearbeiter spezialist technik techniker';
const slovenian =
  'asistent delavec delavka inzenir izdelovalec manager menedzer operater pomocnik sodelavec specialist strokovnjak svetovalec tehnik tehnica uporabnik upravljavec usluzbenec vodja vodjinja';

/** Function words. */
const particles = 'am auf bei das der die do fur im in iz mit na ob od po pri s u und v vom von z za zu zum zur';

const heads = german.split(' ').sort((a, b) => b.length - a.length);
const compound = new RegExp(`^(.{3,}?)((?:${heads.join('|')})(?:in|innen|en|n|s)?)$`);
const head = new RegExp(`^(?:${heads.join('|')})(?:in|innen|en|n|s)?$`);
const stems = new Set([...heads, ...slovenian.split(' '), ...particles.split(' ')].map(toStem));

/** True for a word that alone names no trade: `techniker`, `delavec`, `v`. */
export function isGeneric(word: string): boolean {
  return stems.has(toStem(word));
}

/** True for the head of a compound that names no trade. */
export function isGenericHead(word: string): boolean {
  return head.test(word);
}

/** Splits `tischlereitechniker` into the trade and its generic head; undefined for other words. */
export function splitGeneric(word: string): [string, string] | undefined {
  const [, first = '', last = ''] = compound.exec(word) ?? [];
  // `Gastronomie-`, `Speditions-`: drop the linking letter.
  return last ? [first.replace(/(?<=.{4})s$/, ''), last] : undefined;
}
