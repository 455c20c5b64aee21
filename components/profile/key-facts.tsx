import { Fragment, type ReactNode } from 'react';
import { PaidLevels } from '#components/ui/paid-levels';
import { Pictogram } from '#components/ui/pictogram';
import { PlainTerm } from '#components/ui/plain-term';
import { WaysInWords } from '#components/ui/ways-in-words';
import { formatDate, formatEuroRange, formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { formatPayYear, isRecent } from '#lib/profile/freshness';
import type { Profile } from '#lib/profile/profile';
import { listWays } from '#lib/profile/qualifications';
import type { SectionId } from '#lib/profile/section-ids';
import type { Rung } from '#lib/vocabulary/vocabulary';
import { GermanInWords } from './german-in-words';
import styles from './key-facts.module.css';

interface Fact {
  /** The section with more detail. */
  section: SectionId;
  /** Where there is no such section: the page that helps. */
  instead?: string;
  label: string;
  value: ReactNode;
  note?: ReactNode;
}

interface Props {
  profile: Profile;
  /** The steps of the qualification frameworks. */
  rungs: readonly Rung[];
  locale: Locale;
  /** The page of the sections, where it is another one. */
  path?: string;
  /** A section whose fact is left out. */
  without?: SectionId;
  /** The day of rendering; today by default. */
  today?: string | undefined;
}

/** The facts people look for first, in words, each linked to its section; what is not known is left out. */
export function KeyFacts(props: Props) {
  const { path = '', without } = props;
  const facts = listFacts(props).filter(({ section }) => section !== without);
  return (
    <dl className={styles.facts}>
      {facts.map(({ section, instead, label, value, note }) => (
        <div key={section}>
          <dt>
            <a href={instead ?? `${path}#${section}`}>{label}</a>
          </dt>{' '}
          <dd>
            <span>{value}</span> {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Competences that fit in two lines of a phone. */
const mostCompetences = 3;

function listFacts({ profile, rungs, locale, today }: Props): Fact[] {
  const { list, profile: messages } = getMessages(locale);
  const { factLabels: labels, onDate, payElsewhere, payNote, payUnknown } = messages;
  const { salary, german, vacancies, classification, basic } = profile.sections;
  const ways = listWays(profile, rungs);
  const facts: (Fact | undefined | false)[] = [
    // Readers look for pay first: where none is known, the page on collective agreements says where it stands.
    !salary &&
      !profile.imported && {
        section: 'salary',
        instead: toPath(locale, { page: 'guide-contract' }),
        label: labels.salary,
        value: payUnknown,
        note: payElsewhere,
      },
    salary && {
      section: 'salary',
      label: labels.salary,
      value: formatEuroRange(locale, salary.overall.min, salary.overall.max),
      note: (
        <>
          {payNote(formatPayYear(salary.asOf, list.oldPay, today))}
          <PaidLevels profile={profile} locale={locale} />
        </>
      ),
    },
    ways.length > 0 && {
      section: profile.sections.training ? 'training' : 'levels',
      label: labels.levels,
      value: <WaysInWords ways={ways} locale={locale} />,
    },
    german && {
      section: 'german',
      label: labels.german,
      value: <GermanInWords {...german} locale={locale} />,
    },
    basic && {
      section: 'basic',
      label: labels.basic,
      value: basic.competences.slice(0, mostCompetences).map((competence, index) => (
        <Fragment key={competence.id}>
          {index > 0 && ', '}
          <PlainTerm term={competence} locale={locale} />
        </Fragment>
      )),
    },
    classification && {
      section: 'classification',
      label: labels.area,
      value: (
        <>
          <Pictogram area={classification.group.area.id} />{' '}
          <PlainTerm term={classification.group.area} locale={locale} />
        </>
      ),
    },
    // An old number says nothing about today; its section keeps it with its date.
    vacancies !== undefined &&
      isRecent(vacancies.asOf, today) && {
        section: 'vacancies',
        label: labels.vacancies,
        value: formatNumber(locale, vacancies.count),
        note: onDate(formatDate(locale, vacancies.asOf)),
      },
  ];
  return facts.filter((fact) => fact !== undefined && fact !== false);
}
