import type { Locale } from '#lib/i18n/locales';
import type { Competence, CompetenceArea } from '#lib/vocabulary/vocabulary';
import { type Choice, formatChoice } from './competence-choice';
import type { CompetenceEntry } from './competence-hierarchy';
import type { OccupationEntry } from './lists-by-name-and-area';
import { type Match, rankOccupations, type Suggestions } from './match';

/** A competence that can be ticked. */
export interface Offer {
  competence: Competence;
  /** Number of occupations that need it. */
  count: number;
  chosen: boolean;
}

/** What the page "what I can do" shows for a choice of competences. */
export interface Picker {
  /** The chosen competences, each with the query string that removes it. */
  chosen: readonly { competence: Competence; without: string }[];
  /** Ids that are chosen but not offered: the form carries them as hidden fields. */
  carried: readonly string[];
  /** The results of the search; undefined without a search. */
  found: readonly Offer[] | undefined;
  suggestions: readonly { area: CompetenceArea | undefined; offers: readonly Offer[] }[];
  /** The best matches. */
  matches: readonly Match[];
  /** Number of matching occupations. */
  total: number;
}

/** Matches listed on the page. */
const mostMatches = 50;

interface Sources {
  locale: Locale;
  occupations: readonly OccupationEntry[];
  suggestions: readonly Suggestions[];
  /** Finds competences by words of their terms, best first. */
  findTerms: (query: string) => readonly CompetenceEntry[];
}

/** Builds the picker; offers each competence once. */
export function buildPicker({ chosen, search }: Choice, sources: Sources): Picker {
  const { locale, occupations, suggestions, findTerms } = sources;
  const isChosen = new Set(chosen);
  const toOffer = (entry: CompetenceEntry): Offer => ({
    competence: entry.competence,
    count: entry.counts[locale],
    chosen: isChosen.has(entry),
  });
  const found = search ? findTerms(search) : [];
  const isFound = new Set(found);
  const suggested = suggestions
    .map(({ area, competences }) => ({ area, entries: competences.filter((entry) => !isFound.has(entry)) }))
    .filter(({ entries }) => entries.length > 0);
  const offered = new Set([...found, ...suggested.flatMap(({ entries }) => entries)]);
  const matches = rankOccupations(chosen, occupations);
  return {
    chosen: chosen.map((entry) => ({
      competence: entry.competence,
      without: formatChoice(
        chosen.filter((other) => other !== entry),
        search,
      ),
    })),
    carried: chosen.filter((entry) => !offered.has(entry)).map(({ competence }) => competence.id),
    found: search ? found.map(toOffer) : undefined,
    suggestions: suggested.map(({ area, entries }) => ({ area, offers: entries.map(toOffer) })),
    matches: matches.slice(0, mostMatches),
    total: matches.length,
  };
}
