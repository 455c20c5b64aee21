import { KeyFacts } from '#components/profile/key-facts';
import { Mark } from '#components/site/mark';
import { SiteName } from '#components/site/site-name';
import { Prose } from '#components/ui/prose';
import { capitalise, formatDate } from '#lib/i18n/format';
import { getLocaleRow, type Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toTypedAddress } from '#lib/profile/next-steps';
import { getText, type Profile } from '#lib/profile/profile';
import { listSourceUses } from '#lib/profile/source-uses';
import { findProse } from '#lib/profile/texts';
import type { Rung } from '#lib/vocabulary/vocabulary';
import styles from './sheet.module.css';
import { SheetSteps } from './sheet-steps';
import { type SheetRow, SheetTerms } from './sheet-terms';

export interface SheetProps {
  profile: Profile;
  locale: Locale;
  /** The second language of the sheet. */
  beside?: Locale;
  /** The steps of the qualification frameworks. */
  rungs: readonly Rung[];
  /** The profile in the reader's language. */
  path: string;
  /** Its full address, to be typed. */
  url: string;
  /** True where it is part of a page with a heading of its own. */
  part?: boolean;
}

/** An occupation on one A4 sheet in two languages, to talk about and to write on. */
export function Sheet({
  profile,
  locale,
  beside = getLocaleRow(locale).beside,
  rungs,
  path,
  url,
  part = false,
}: SheetProps) {
  const Title = part ? 'h2' : 'h1';
  const { sheet, sections, profile: messages } = getMessages(locale);
  const { title, summary } = getText(profile, locale);
  const secondTitle = profile.texts[beside]?.title;
  const tasks = findProse(profile, locale, 'tasks');
  const sources = [...listSourceUses(profile).keys()];
  return (
    <article className={styles.sheet} data-sheet="" data-unexplained="">
      <p className={styles.head}>
        <Mark />{' '}
        <strong>
          <SiteName locale={locale} />
        </strong>{' '}
        <span>{toTypedAddress(url)}</span>
      </p>
      <Title className={styles.title}>
        {capitalise(locale, title)} {secondTitle && <span lang={beside}>{capitalise(beside, secondTitle)}</span>}
      </Title>
      <p className={styles.summary}>{summary}</p>
      <KeyFacts profile={profile} rungs={rungs} locale={locale} path={path} without="basic" />
      {tasks && (
        <div>
          <h2>{sections.tasks}</h2>
          <div lang={tasks.locale === locale ? undefined : tasks.locale}>
            <Prose blocks={tasks.value.slice(0, 1)} plain />
          </div>
        </div>
      )}
      <SheetTerms heading={messages.groups.skills} rows={listCompetences(profile)} locale={locale} beside={beside} />
      <SheetTerms heading={messages.groups.path} rows={listRoutes(profile)} locale={locale} beside={beside} />
      <SheetSteps profile={profile} locale={locale} />
      <div className={styles.notes}>
        <h2>{sheet.notes}</h2>
      </div>
      <p className={styles.sources}>
        {sheet.sources} {sources.map(({ short }) => short[locale]).join(', ')}.
        {profile.updated && ` ${messages.updated(formatDate(locale, profile.updated))}.`}
      </p>
    </article>
  );
}

/** As many as leave room for notes. */
const mostCompetences = 10;

/** The core of the occupation first, then what else it takes. */
function listCompetences({ sections: { basic, professional } }: Profile): SheetRow[] {
  const others = professional?.competences.map(({ competence }) => competence) ?? [];
  const all = new Set([...(basic?.competences ?? []), ...others]);
  return [...all].slice(0, mostCompetences).map((competence) => [competence]);
}

function listRoutes({ sections: { training } }: Profile): SheetRow[] {
  return training?.routes.map(({ route, fields = [] }) => [route, ...fields.map(({ field }) => field)]) ?? [];
}
