import type { ReactNode } from 'react';
import { Term } from '#components/ui/term';
import { formatDate, formatEuroRange, formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { Profile } from '#lib/profile/profile';
import { listEqfLevels, toNqr } from '#lib/profile/qualifications';
import type { SectionId } from '#lib/profile/section-ids';
import styles from './key-facts.module.css';

interface Fact {
  /** The section that tells more. */
  section: SectionId;
  label: string;
  value: ReactNode;
  note?: ReactNode;
}

/** The five facts people look for first, each leading to its section. */
export function KeyFacts({ profile, locale }: { profile: Profile; locale: Locale }) {
  return (
    <section aria-label={getMessages(locale).profile.facts} className={styles.facts}>
      <dl>
        {listFacts(profile, locale).map(({ section, label, value, note }) => (
          <div key={section}>
            <dt>{label}</dt>
            <dd>
              {profile.sections[section] ? <a href={`#${section}`}>{value}</a> : value} {note && <span>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function listFacts(profile: Profile, locale: Locale): Fact[] {
  const { factLabels: labels, onDate, notStated } = getMessages(locale).profile;
  const { salary, german, vacancies, classification } = profile.sections;
  const eqf = listEqfLevels(profile);
  const [lowest, highest] = [eqf[0], eqf.at(-1)];
  const nqr = lowest && highest && [...new Set([lowest, highest])].map(toNqr).join('–');
  return [
    {
      section: 'salary',
      label: labels.salary,
      value: salary ? formatEuroRange(locale, salary.overall.min, salary.overall.max) : notStated,
      // A year alone is not a day: »na dan 2024« would be wrong.
      note: salary && (/^\d{4}$/.test(salary.asOf) ? salary.asOf : onDate(formatDate(locale, salary.asOf))),
    },
    { section: 'training', label: labels.levels, value: nqr ? `NQR ${nqr}` : notStated },
    {
      section: 'german',
      label: labels.german,
      value: german ? [...new Set([german.from, german.to ?? german.from])].join('–') : notStated,
    },
    {
      section: 'classification',
      label: labels.area,
      value: classification ? <Term term={classification.group.area} locale={locale} alone /> : notStated,
    },
    {
      section: 'vacancies',
      label: labels.vacancies,
      value: vacancies ? formatNumber(locale, vacancies.count) : notStated,
      note: vacancies && onDate(formatDate(locale, vacancies.asOf)),
    },
  ];
}
