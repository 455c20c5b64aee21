import type { ReactNode } from 'react';
import { PaidLevels } from '#components/ui/paid-levels';
import { PayAxis, PayBar } from '#components/ui/pay-bar';
import { Term } from '#components/ui/term';
import { formatEuroRange } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { findAbsence } from '#lib/profile/absence';
import { findPay } from '#lib/profile/pay';
import { toYear } from '#lib/profile/sections/salary';
import type { ProfileSummary } from '#lib/profile/summary';
import styles from './occupation-list.module.css';

/** An occupation as a list shows it. */
export interface ListedOccupation {
  profile: ProfileSummary;
  title: string;
  path: string;
  /** An additional line. */
  note?: ReactNode;
}

interface Props {
  occupations: readonly ListedOccupation[];
  /** The level of education of the list, whose pay is shown. */
  level?: string | undefined;
  locale: Locale;
}

/** What the figures of the lists below are, and the scale of their bars. */
export function ListHead({ locale }: { locale: Locale }) {
  return (
    <div className={styles.head}>
      <p>{getMessages(locale).list.pay}</p>
      <PayAxis locale={locale} />
    </div>
  );
}

/** Occupations with area and pay on a common scale; the whole row is clickable, the title is the link. */
export function OccupationList({ occupations, level, locale }: Props) {
  return (
    <ul className={styles.list}>
      {occupations.map(({ profile, title, path, note }) => {
        const { classification } = profile.sections;
        return (
          <li key={profile.id}>
            <div>
              <a href={path} className={styles.title}>
                {title}
              </a>{' '}
              {classification && (
                <span className={styles.area}>
                  <Term term={classification.group.area} locale={locale} alone />
                </span>
              )}{' '}
              {note}
            </div>
            <PayCell profile={profile} level={level} locale={locale} />
          </li>
        );
      })}
    </ul>
  );
}

/** Pay with its year, or why there is none. */
function PayCell({ profile, level, locale }: Omit<Props, 'occupations'> & { profile: ProfileSummary }) {
  const { salary: words, list, profile: profileWords } = getMessages(locale);
  const { salary } = profile.sections;
  const pay = findPay(salary, level);
  if (!pay) {
    const why = salary ? list.notAtLevel : profileWords.absence[findAbsence(profile, 'salary')];
    return <span className={styles.area}>{list.noPay(why)}</span>;
  }
  const range = formatEuroRange(locale, pay.min, pay.max);
  return (
    <div>
      <span className={styles.pay}>
        {range} {words.month} <small>({toYear(pay.asOf)})</small>
        {level === undefined && <PaidLevels profile={profile} locale={locale} />}
      </span>
      <PayBar min={pay.min} max={pay.max} />
    </div>
  );
}
