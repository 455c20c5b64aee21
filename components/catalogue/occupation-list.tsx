import type { ReactNode } from 'react';
import { ScaleBar } from '#components/ui/scale-bar';
import { Term } from '#components/ui/term';
import { formatEuroRange } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { ProfileSummary } from '#lib/profile/summary';
import styles from './occupation-list.module.css';

/** An occupation as a list shows it. */
export interface ListedOccupation {
  profile: ProfileSummary;
  title: string;
  path: string;
  /** One more line. */
  note?: ReactNode;
}

interface Props {
  occupations: readonly ListedOccupation[];
  /** The pay scale all rows share, in euros a month. */
  scale: { from: number; to: number };
  locale: Locale;
}

/** Occupations with area and pay on one common scale; the whole row can be pressed, the title is the link. */
export function OccupationList({ occupations, scale, locale }: Props) {
  const { salary: words, list } = getMessages(locale);
  return (
    <ul className={styles.list}>
      {occupations.map(({ profile, title, path, note }) => {
        const { salary, classification } = profile.sections;
        const pay = salary && formatEuroRange(locale, salary.overall.min, salary.overall.max);
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
            {salary && pay ? (
              <div>
                <span className={styles.pay}>
                  {pay} {words.month} <small>({salary.asOf.slice(0, 4)})</small>
                </span>
                <ScaleBar
                  label={words.picture(pay)}
                  {...salary.overall}
                  max={salary.overall.max}
                  scale={scale}
                  tone="whole"
                />
              </div>
            ) : (
              <span className={styles.area}>{list.noPay}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The ends of all known pays, euros a month, for a common scale; usual ones where none is known. */
export function listPays(occupations: readonly ListedOccupation[]): number[] {
  const pays = occupations.flatMap(({ profile }) => {
    const overall = profile.sections.salary?.overall;
    return overall ? [overall.min, overall.max ?? overall.min] : [];
  });
  return pays.length ? pays : [2000, 4000];
}
