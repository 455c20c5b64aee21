import type { Locale } from '#lib/i18n/locales';
import type { Competence, CompetenceArea } from '#lib/vocabulary/vocabulary';
import { type Choice, formatChoice } from './competence-choice';
import type { CompetenceEntry } from './competence-hierarchy';
import type { OccupationEntry } from './lists-by-name-and-area';
import { type Match, rankOccupations, type Suggestions } from './match';

/** A competence one can mark. */
export interface Offer {
  competence: Competence;
  /** How many occupations need it. */
  count: number;
  chosen: boolean;
}

/** What the page with the occupations that need what one can do shows for a choice. */
export interface Picker {
  /** The choice, each with the end of the address without it. */
  chosen: readonly { competence: Competence; without: string }[];
  /** Ids that are chosen but not offered to be marked: the form has to carry them. */
  carried: readonly string[];
  /** What was found for the search; nothing where nothing was searched. */
  found: readonly Offer[] | undefined;
  suggestions: readonly { area: CompetenceArea | undefined; offers: readonly Offer[] }[];
  /** The best matches. */
  matches: readonly Match[];
  /** How many occupations match in all. */
  total: number;
}

/** How many matches one page lists. */
const mostMatches = 50;

interface Sources {
  locale: Locale;
  occupations: readonly OccupationEntry[];
  suggestions: readonly Suggestions[];
  /** Finds competences by words of their terms, the best first. */
  findTerms: (query: string) => readonly CompetenceEntry[];
}

/** Puts together what the page shows; each competence is offered once. */
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
