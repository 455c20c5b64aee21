import { Sheet } from '#components/profile/sheet/sheet';
import { Mark } from '#components/site/mark';
import { SiteName } from '#components/site/site-name';
import { capitalise, formatDate } from '#lib/i18n/format';
import { getLocaleRow, type Locale, listFallbacks } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toTypedAddress } from '#lib/profile/next-steps';
import { getText, type Profile } from '#lib/profile/profile';
import { toShortPath } from '#lib/profile/short-path';
import { drawQrCode } from '#lib/share/qr-code';
import type { Rung } from '#lib/vocabulary/vocabulary';
import styles from './handout.module.css';

export interface HandoutProps {
  profiles: readonly Profile[];
  locale: Locale;
  /** The languages of its sheets. */
  languages: readonly Locale[];
  /** The full address of the collection. */
  url: string;
  /** The day it is made, `2026-11-28`. */
  today: string;
  /** The steps of the qualification frameworks. */
  rungs: readonly Rung[];
}

/** What a collection is on paper: a cover, then each occupation on a sheet of its own; nothing on a screen. */
export function Handout({ profiles, languages, ...props }: HandoutProps) {
  return (
    <div className={styles.handout}>
      <Cover profiles={profiles} {...props} />
      {profiles.flatMap((profile) =>
        listSheets(profile, languages).map((language) => (
          <div key={`${profile.id}/${language}`} lang={language === props.locale ? undefined : language}>
            <OwnSheet {...props} profile={profile} locale={language} />
          </div>
        )),
      )}
    </div>
  );
}

/** The languages asked for that a profile has, or else the next best one. */
function listSheets({ texts }: Profile, languages: readonly Locale[]): Locale[] {
  const existing = languages.filter((language) => texts[language]);
  const [first] = languages.flatMap(listFallbacks).filter((language) => texts[language]);
  return existing.length || !first ? existing : [first];
}

type SheetProps = Pick<HandoutProps, 'rungs' | 'url'> & { profile: Profile; locale: Locale };

function OwnSheet({ profile, locale, rungs, url }: SheetProps) {
  const path = toPath(locale, { page: 'occupation', slug: getText(profile, locale).slug });
  const typed = new URL(toShortPath(profile) ?? path, url).href;
  return <Sheet profile={profile} locale={locale} rungs={rungs} path={path} url={typed} part />;
}

/** The names, the day, and where the collection is to be found again. */
function Cover({ profiles, locale, url, today }: Omit<HandoutProps, 'rungs' | 'languages'>) {
  const { collection } = getMessages(locale);
  const { beside } = getLocaleRow(locale);
  const { size, path } = drawQrCode(url);
  return (
    <section>
      <p className={styles.name}>
        <Mark />{' '}
        <strong>
          <SiteName locale={locale} />
        </strong>
      </p>
      <h2>{collection.title}</h2>
      <p>{collection.made(formatDate(locale, today))}</p>
      <ol>
        {profiles.map(({ id, texts, officialTitle }) => {
          const second = texts[beside]?.title;
          return (
            <li key={id}>
              {capitalise(locale, texts[locale]?.title ?? officialTitle)}{' '}
              {second && <span lang={beside}>{capitalise(beside, second)}</span>}
            </li>
          );
        })}
      </ol>
      <p>
        {collection.address} {toTypedAddress(url)}
      </p>
      <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={collection.qr}>
        <path d={path} />
      </svg>
    </section>
  );
}
