import type { ByLocale } from './locales';

/** How a language writes numbers, dates and lists. */
interface Conventions {
  /** BCP 47 tag of the number format: points between thousands. */
  numbers: string;
  /** The months after the number of a day, and alone before a year. */
  months: { afterDay: readonly string[]; alone: readonly string[] };
  /** The word before a lower end without an upper one. */
  from: string;
  /** Letters sorted apart from the plain one, each with the slug of its list. */
  ownLetters: Readonly<Record<string, string>>;
  /** The slug of the list of titles that start with no letter. */
  noLetter: string;
}

const monthsDe = split('Jänner Februar März April Mai Juni Juli August September Oktober November Dezember');

/** The conventions of each language. */
export const conventions: ByLocale<Conventions> = {
  sl: {
    numbers: 'sl-SI',
    months: {
      afterDay: split('januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra'),
      alone: split('januar februar marec april maj junij julij avgust september oktober november december'),
    },
    from: 'od',
    ownLetters: { Č: 'c-stresica', Š: 's-stresica', Ž: 'z-stresica' },
    noLetter: 'drugo',
  },
  de: {
    // Austria groups with spaces; the sources use points.
    numbers: 'de-DE',
    months: { afterDay: monthsDe, alone: monthsDe },
    from: 'ab',
    ownLetters: {},
    noLetter: 'andere',
  },
};

function split(words: string): readonly string[] {
  return words.split(' ');
}
