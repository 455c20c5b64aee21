import { distance } from 'fastest-levenshtein';
import { splitBracket, toLetters } from './term';

/** The parts of a page by German heading; a `none` only groups other headings. */
const headings = {
  Haupttätigkeiten: 'tasks',
  Einkommen: 'salary',
  Beschäftigungsmöglichkeiten: 'employment',
  'Aktuelle Stellenangebote': 'vacancies',
  'In Inseraten gefragte berufliche Kompetenzen': 'in-demand',
  'Weitere berufliche Kompetenzen': 'none',
  'Berufliche Basiskompetenzen': 'basic',
  'Fachliche berufliche Kompetenzen': 'professional',
  'Überfachliche berufliche Kompetenzen': 'transversal',
  'Digitale Kompetenzen nach DigComp': 'digcomp',
  'Detailinfos zu den digitalen Kompetenzen': 'digcomp-areas',
  'Ausbildung, Zertifikate, Weiterbildung': 'none',
  'Typische Qualifikationsniveaus': 'levels',
  Ausbildung: 'training',
  'Zertifikate und Ausbildungsabschlüsse': 'certificates',
  Weiterbildung: 'none',
  'Fachliche Weiterbildung Vertiefung': 'deepening',
  'Fachliche Weiterbildung Aufstiegsperspektiven': 'advancement',
  'Bereichsübergreifende Weiterbildung': 'cross-field',
  Weiterbildungsveranstalter: 'providers',
  'Deutschkenntnisse nach GERS': 'german',
  'Weitere Berufsinfos': 'none',
  Arbeitsumfeld: 'environment',
  'Berufsspezialisierungen zur Vermittlung': 'placement',
  Berufsspezialisierungen: 'specialisations',
  'Verwandte Berufe': 'related',
  'Zuordnung zu BIS-Berufsbereichen und -obergruppen': 'group',
  'Zuordnung zu AMS-Berufssystematik (Sechssteller)': 'ams',
  'Informationen im Berufslexikon': 'berufslexikon',
  'Informationen im Ausbildungskompass': 'ausbildungskompass',
  'powered by Google Translate': 'footer',
} as const;

export type PartName = (typeof headings)[keyof typeof headings];

const byLetters = new Map(Object.entries(headings).map(([de, part]) => [toLetters(de), { de, part }]));

export interface FoundHeading {
  part: PartName;
  /** The German heading, spelt correctly. */
  de: string;
  /** True where the page misspells it. */
  misspelt: boolean;
  /** The translated heading; empty where it is on the line before. */
  target: string | undefined;
}

/** Recognises a heading by its German part: `x (German)`, `(German)` or German alone, also with a typo or two. */
export function findHeading(text: string): FoundHeading | undefined {
  if (text.length > 200) return undefined;
  const split = splitBracket(text);
  const candidates: [string, string | undefined][] = [[text, undefined]];
  if (split) candidates.unshift([split.inner, split.before]);
  for (const [candidate, target] of candidates) {
    const found = byLetters.get(toLetters(candidate));
    if (found) return { ...found, misspelt: false, target };
  }
  for (const [candidate, target] of candidates) {
    const key = toLetters(candidate);
    const near = [...byLetters].find(
      ([known]) => known.length > 9 && distance(known, key) <= Math.floor(known.length / 10),
    );
    if (near) return { ...near[1], misspelt: true, target };
  }
  return undefined;
}
