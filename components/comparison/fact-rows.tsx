import { GermanInWords } from '#components/profile/german-in-words';
import { formatLevel } from '#components/qualifications/ways-table';
import { PlainTerm } from '#components/ui/plain-term';
import { RunIn } from '#components/ui/run-in';
import { WaysInWords } from '#components/ui/ways-in-words';
import { formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { findAbsence } from '#lib/profile/absence';
import type { Profile } from '#lib/profile/profile';
import { listWays } from '#lib/profile/qualifications';
import { toAnswer } from '#lib/profile/recognition';
import type { SectionId } from '#lib/profile/section-ids';
import type { Term } from '#lib/vocabulary/term';
import type { Rung } from '#lib/vocabulary/vocabulary';
import type { Cell, Row } from './comparison-table';

/** The facts that occupations are compared by. */
export type FactId = 'levels' | 'training' | 'german' | 'recognition' | 'environment';

interface Props {
  profiles: readonly Profile[];
  rungs: readonly Rung[];
  locale: Locale;
}

/** Builds the rows of facts of whole profiles, each cell in words; what is not known is said. */
export function listFactRows(ids: readonly FactId[], { profiles, rungs, locale }: Props): Row[] {
  const { shortSections, profile: words, comparison, recognition } = getMessages(locale);
  const labels: Record<FactId, string> = {
    ...shortSections,
    levels: words.factLabels.levels,
    training: comparison.ways,
    recognition: recognition.question,
  };
  return ids.map((id) => ({
    id,
    label: labels[id],
    cells: profiles.map((profile) => {
      const cell = facts[id](profile, rungs, locale);
      return cell ?? describeAbsence(profile, id, locale);
    }),
  }));
}

type Fact = (profile: Profile, rungs: readonly Rung[], locale: Locale) => Cell | undefined;

const facts: Record<FactId, Fact> = {
  levels: (profile, rungs, locale) => {
    const ways = listWays(profile, rungs);
    if (!ways.length) return undefined;
    return { key: toKey(ways.map(({ term }) => term)), content: <WaysInWords ways={ways} locale={locale} /> };
  },
  training: ({ sections: { training } }, _, locale) =>
    training && {
      key: joinSorted(training.routes.map(({ route, years = [] }) => `${route.id} ${years}`)),
      content: (
        <ul>
          {training.routes.map((route) => (
            <li key={route.route.id}>
              <PlainTerm term={route.route} locale={locale} />{' '}
              <small>{[formatLevel(route, locale), formatLength(route, locale)].filter(Boolean).join('; ')}</small>
            </li>
          ))}
        </ul>
      ),
    },
  german: ({ sections: { german } }, _, locale) =>
    german && { key: `${german.from} ${german.to}`, content: <GermanInWords {...german} locale={locale} /> },
  environment: ({ sections: { environment } }, _, locale) =>
    environment && {
      key: toKey(environment.conditions),
      content: <Terms terms={environment.conditions} locale={locale} />,
    },
  recognition: ({ sections: { recognition } }, _, locale) => {
    if (!recognition) return undefined;
    const { class: kind } = recognition;
    const answer = kind === 'licence' ? kind : toAnswer(kind);
    return { key: answer, content: getMessages(locale).recognition.brief[answer] };
  },
};

/** How long a way takes; nothing where that is not known. */
function formatLength({ years = [] }: { years?: readonly number[] | undefined }, locale: Locale): string {
  const { or, years: forms } = getMessages(locale).training;
  const last = years.at(-1);
  if (last === undefined) return '';
  const others = years.slice(0, -1).map((length) => `${formatNumber(locale, length)} ${or} `);
  return others.join('') + formatCount(locale, forms, last);
}

/** Terms as text with commas. */
export function Terms({ terms, locale }: { terms: readonly Pick<Term, 'id' | 'labels'>[]; locale: Locale }) {
  return <RunIn items={terms.map((term) => ({ key: term.id, item: <PlainTerm term={term} locale={locale} /> }))} />;
}

function describeAbsence(profile: Profile, id: SectionId, locale: Locale): Cell {
  const absence = findAbsence(profile, id);
  return { key: absence, content: getMessages(locale).profile.absence[absence], absent: true };
}

/** The same in whatever order they stand. */
const toKey = (terms: readonly { id: string }[]) => joinSorted(terms.map(({ id }) => id));

const joinSorted = (ids: readonly string[]) => [...ids].sort().join();
