import type { Locale } from '#lib/i18n/locales';
import type { ContentProblem } from '#lib/problem/problem';
import type { CsvOptions, OnRow } from '../csv';
import { Tally } from '../tally';

/** A title of a national classification and an occupation of ESCO, as a table of correspondences relates them. */
export interface Correspondence {
  uri: string;
  code: string;
  title: string;
  /** What the occupation is to the title: `exactMatch`, `narrowMatch` (the title is narrower), `broadMatch`. */
  relation: string;
}

/** An occupation in one language. */
export interface EscoLabel {
  label: string;
  alternatives: string[];
  /** Empty where there is none. */
  description: string;
}

/** The content of the files by ESCO address, groups by ISCO code. */
export interface EscoData {
  occupations: Record<Locale, Map<string, EscoLabel>>;
  /** From the German file; `origin` is file and line. */
  facts: Map<string, { code: string; isco: string; modified: string; origin: string }>;
  /** File and line in the Slovenian file. */
  slovenianLines: Map<string, string>;
  groups: Record<Locale, Map<string, string>>;
  skills: Record<Locale, Map<string, string>>;
  relations: Map<string, { essential: string[]; optional: string[] }>;
  /** The occupations right above each occupation; empty where the file is not there. */
  broader: Map<string, string[]>;
  ams: Correspondence[];
  /** Titles of the Slovenian national classification. */
  national: Correspondence[];
  /** What is left out, by reason. */
  tally: Tally;
  /** Unreadable records of tables that only add labels. */
  damaged: ContentProblem[];
}

/** Reads a file and keeps its problems. */
export type Reader = (
  file: string,
  columns: readonly string[],
  onRow: OnRow,
  more?: Pick<CsvOptions, 'header' | 'onSkip'>,
) => Promise<void>;

/** Data of no file yet. */
export function buildEmptyData(): EscoData {
  const pair = <T>() => ({ sl: new Map<string, T>(), de: new Map<string, T>() });
  return {
    occupations: pair(),
    facts: new Map(),
    slovenianLines: new Map(),
    groups: pair(),
    skills: pair(),
    relations: new Map(),
    broader: new Map(),
    ams: [],
    national: [],
    tally: new Tally(),
    damaged: [],
  };
}
