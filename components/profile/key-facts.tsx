import type { ReactNode } from 'react';
import { PaidLevels } from '#components/ui/paid-levels';
import { PlainTerm } from '#components/ui/plain-term';
import { formatDate, formatEuroRange, formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { findAbsence } from '#lib/profile/absence';
import { isRecent } from '#lib/profile/freshness';
import type { Profile } from '#lib/profile/profile';
import { toNqr } from '#lib/profile/qualifications';
import type { SectionId } from '#lib/profile/section-ids';
import styles from './key-facts.module.css';

interface Fact {
  /** The section with more detail. */
  section: SectionId;
  label: string;
  /** Undefined where it is not known. */
  value: ReactNode;
  note?: ReactNode;
}

interface Props {
  profile: Profile;
  locale: Locale;
  /** The day of rendering; today by default. */
  today?: string | undefined;
}

/** The facts people look for first, each linked to its section; the reason where one is unknown. */
export function KeyFacts({ profile, locale, today }: Props) {
  const { facts, absence } = getMessages(locale).profile;
  return (
    <section aria-label={facts} className={styles.facts}>
      <dl>
        {listFacts(profile, locale, today).map(({ section, label, value, note }) => (
          <div key={section}>
            <dt>{label}</dt>
            {value === undefined ? (
              <dd className={styles.unknown}>{absence[findAbsence(profile, section)]}</dd>
            ) : (
              <dd>
                <a href={`#${section}`}>{value}</a> {note && <span>{note}</span>}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

function listFacts(profile: Profile, locale: Locale, today: string | undefined): Fact[] {
  const { factLabels: labels, onDate } = getMessages(locale).profile;
  const { salary, german, vacancies, classification } = profile.sections;
  const facts: Fact[] = [
    {
      section: 'salary',
      label: labels.salary,
      value: salary && formatEuroRange(locale, salary.overall.min, salary.overall.max),
      // A year alone is not a day: »na dan 2024« would be wrong.
      note: salary && (
        <>
          {/^\d{4}$/.test(salary.asOf) ? salary.asOf : onDate(formatDate(locale, salary.asOf))}
          <PaidLevels profile={profile} locale={locale} />
        </>
      ),
    },
    { label: labels.levels, ...tellWays(profile, locale) },
    {
      section: 'german',
      label: labels.german,
      value: german && [...new Set([german.from, german.to ?? german.from])].join('–'),
    },
    {
      section: 'classification',
      label: labels.area,
      value: classification && <PlainTerm term={classification.group.area} locale={locale} />,
    },
  ];
  // An old number says nothing about today; the section below keeps it with its date.
  if (!vacancies || !isRecent(vacancies.asOf, today)) return facts;
  const note = onDate(formatDate(locale, vacancies.asOf));
  return [
    ...facts,
    { section: 'vacancies', label: labels.vacancies, value: formatNumber(locale, vacancies.count), note },
  ];
}

/** All ways into the occupation in words, the level of the framework behind each that has one. */
function tellWays({ sections: { training, levels } }: Profile, locale: Locale): Pick<Fact, 'section' | 'value'> {
  const ways = training
    ? training.routes.map(({ route, eqf = [] }) => ({ term: route, eqf }))
    : levels?.levels.map((level) => ({ term: level, eqf: level.eqf ?? [] }));
  const list = ways?.map(({ term, eqf }, index) => (
    <span key={term.id} className={styles.way}>
      {index > 0 && ' '}
      <PlainTerm term={term} locale={locale} />
      {eqf.length > 0 && (
        <small>
          {' NQR '}
          {[formatNqr(eqf), term.only?.[locale]].join(' ').trim()}
        </small>
      )}
    </span>
  ));
  return { section: training || !levels ? 'training' : 'levels', value: list };
}

function formatNqr(eqf: readonly number[]): string {
  const [lowest, highest] = [Math.min(...eqf), Math.max(...eqf)];
  return [...new Set([lowest, highest])].map(toNqr).join('–');
}
