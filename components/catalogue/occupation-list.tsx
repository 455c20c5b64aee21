import type { ReactNode } from 'react';
import { PaidLevels } from '#components/ui/paid-levels';
import { PayAxis, PayBar } from '#components/ui/pay-bar';
import { Pictogram } from '#components/ui/pictogram';
import { WaysInWords } from '#components/ui/ways-in-words';
import { capitalise, formatEuroRange } from '#lib/i18n/format';
import { getLocaleRow, type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { findAbsence } from '#lib/profile/absence';
import { formatPayYear, isOldPay } from '#lib/profile/freshness';
import { findPay, listPaidLevels } from '#lib/profile/pay';
import { listWays } from '#lib/profile/qualifications';
import type { ProfileSummary } from '#lib/profile/summary';
import { toTitle } from '#lib/profile/texts';
import { toComparisonPath } from '#lib/share/comparison';
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
  /** True where all are of one area. */
  sameArea?: boolean;
  /** Adds to each row the way to a comparison with others. */
  comparable?: boolean;
  locale: Locale;
}

/** What the figures of the lists below are, and the scale of their bars. */
export function ListHead({ locale }: { locale: Locale }) {
  return (
    <div className={styles.head}>
      <div>
        <p>{getMessages(locale).list.pay}</p>
        <PayAxis locale={locale} />
      </div>
    </div>
  );
}

/**
 * Occupations with their German title, level of education, area and pay on the scale of the site, without what all of
 * them share; the whole row is clickable, the title is the link.
 */
export function OccupationList({ occupations, level, sameArea = false, comparable = false, locale }: Props) {
  const { start } = getMessages(locale).comparison;
  const columns = level === undefined && !sameArea ? styles.four : undefined;
  return (
    <ul className={styles.list} data-unexplained="">
      {occupations.map(({ profile, title, path, note }) => (
        <li key={profile.id} className={columns}>
          <div>
            <a href={path} className={styles.title}>
              {title}
            </a>{' '}
            {comparable && (
              <a href={toComparisonPath(locale, [profile])} className={styles.compare} rel="nofollow">
                {start} <span className="visually-hidden">{title}</span>
              </a>
            )}{' '}
            <OtherTitle profile={profile} locale={locale} /> {note}
          </div>
          <PayText profile={profile} level={level} locale={locale} />{' '}
          <span className={styles.about}>
            {level === undefined && <LevelText profile={profile} locale={locale} />}
            {!sameArea && <AreaText profile={profile} locale={locale} />}
          </span>
          <PayPicture profile={profile} level={level} />
        </li>
      ))}
    </ul>
  );
}

type CellProps = Pick<Props, 'level' | 'locale'> & { profile: ProfileSummary };

/** The official German title on pages in another language, the title in that language on German ones. */
function OtherTitle({ profile, locale }: CellProps) {
  const { beside } = getLocaleRow(locale);
  const text = beside === sourceLocale ? profile.officialTitle : profile.texts[beside]?.title;
  return (
    text && (
      <span lang={beside} className={styles.other}>
        {capitalise(beside, text)}
      </span>
    )
  );
}

/** The ways into the occupation in words; on a phone, where the paid ones stand in the same line, the other ones. */
function LevelText({ profile, locale }: CellProps) {
  const ways = listWays(profile, []);
  if (!ways.length) return null;
  const paid = new Set(listPaidLevels(profile.sections).map(({ id }) => id));
  const others = ways.filter(({ term }) => !paid.has(term.id));
  return (
    <span className={styles.level}>
      <span className={paid.size ? styles.wide : undefined}>
        <WaysInWords ways={ways} locale={locale} brief />
      </span>{' '}
      {paid.size > 0 && (
        <span className={styles.narrow}>
          {getMessages(locale).list.otherWays} <WaysInWords ways={others} locale={locale} brief />
        </span>
      )}
    </span>
  );
}

/** The area with its pictogram. */
function AreaText({ profile, locale }: CellProps) {
  const { area } = profile.sections.classification?.group ?? {};
  if (!area) return null;
  const { title, lang } = toTitle(area, locale);
  return (
    <span className={styles.area}>
      <Pictogram area={area.id} /> <span lang={lang}>{title}</span>
    </span>
  );
}

/** Pay with its year, or why there is none. */
function PayText({ profile, level, locale }: CellProps) {
  const { list, profile: profileWords } = getMessages(locale);
  const { salary } = profile.sections;
  const pay = findPay(salary, level);
  if (!pay) {
    const why = salary ? list.notAtLevel : profileWords.absence[findAbsence(profile, 'salary')];
    return <span className={styles.pay}>{list.noPay(why)}</span>;
  }
  return (
    <span className={styles.pay}>
      <strong>{formatEuroRange(locale, pay.min, pay.max)}</strong> {formatPayYear(pay.asOf, list.oldPay)}
      {level === undefined && <PaidLevels profile={profile} locale={locale} />}
    </span>
  );
}

function PayPicture({ profile, level }: Omit<CellProps, 'locale'>) {
  const pay = findPay(profile.sections.salary, level);
  return (
    pay && (
      <div className={styles.bar}>
        <PayBar min={pay.min} max={pay.max} older={isOldPay(pay.asOf)} />
      </div>
    )
  );
}
