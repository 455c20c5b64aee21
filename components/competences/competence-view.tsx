import { ListHead } from '#components/catalogue/occupation-list';
import { LinkedHeading } from '#components/ui/linked-heading';
import { SourceList } from '#components/ui/source-list';
import { Term } from '#components/ui/term';
import { capitalise } from '#lib/i18n/format';
import { getLocaleRow, type Locale, sourceLocale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Competence, CompetenceArea, Source } from '#lib/vocabulary/vocabulary';
import { CompetenceList, type ListedCompetence } from './competence-list';
import { CompetenceUsers, type ListedUsers } from './competence-users';
import styles from './competence-view.module.css';

interface Props {
  locale: Locale;
  competence: Competence;
  area: { area: CompetenceArea; path: string } | undefined;
  /** The competences above this one, broadest first. */
  broader: readonly Competence[];
  narrower: readonly ListedCompetence[];
  /** The occupations that need it, by kind. */
  users: readonly ListedUsers[];
  /** Number of these occupations, each counted once. */
  count: number;
  sources: readonly Source[];
  /** True where it is curated. */
  curated: boolean;
  /** The page "what I can do" with this competence chosen. */
  matchPath: string;
}

/** A competence: its place in the hierarchy, its narrower ones, the occupations that need it. */
export function CompetenceView(props: Props) {
  const { locale, competence, narrower, users, count, sources, matchPath } = props;
  const { competence: words, list } = getMessages(locale);
  const { value, locale: shown } = toLocalizedTerm(competence, locale);
  return (
    <article>
      <h1>
        <span lang={shown === locale ? undefined : shown}>{capitalise(shown, value)}</span>{' '}
        {shown !== sourceLocale && (
          <span lang={sourceLocale} className={styles.german}>
            {toLocalizedTerm(competence, sourceLocale).value}
          </span>
        )}
      </h1>
      <Notes {...props} />
      <Place {...props} />
      <p>
        <a href={matchPath} rel="nofollow" className={styles.action}>
          {words.choose}
        </a>
      </p>
      {narrower.length > 0 && (
        <section className={styles.section}>
          <LinkedHeading id="narrower">{words.narrower}</LinkedHeading>
          <p className={styles.count}>{words.counted}</p>
          <CompetenceList competences={narrower} locale={locale} />
        </section>
      )}
      <section className={styles.section}>
        <LinkedHeading id="occupations">{words.occupations}</LinkedHeading>
        {count > 0 ? <p className={styles.count}>{formatCount(locale, list.count, count)}</p> : <p>{words.none}</p>}
        {count > 0 && <ListHead locale={locale} />}
        {users.map((group) => (
          <CompetenceUsers key={group.kind} group={group} locale={locale} />
        ))}
      </section>
      {sources.length > 0 && (
        <section className={styles.section}>
          <LinkedHeading id="sources">{words.sources}</LinkedHeading>
          <SourceList sources={sources} locale={locale} />
        </section>
      )}
    </article>
  );
}

/** What is missing or unchecked in the term, in the language of the page and the one beside it. */
function Notes({ competence: { labels }, curated, locale }: Props) {
  const { competence: words } = getMessages(locale);
  const statuses = [labels[locale].status, labels[getLocaleRow(locale).beside].status];
  const notes = [
    ...(curated ? [] : [words.imported]),
    ...(statuses.includes('missing') ? [words.untranslated] : []),
    ...(statuses.includes('machine') ? [words.machine] : []),
  ];
  return notes.length > 0 && <p className={styles.notes}>{notes.join(' ')}</p>;
}

/** The area, and the chain of broader competences. */
function Place({ area, broader, locale }: Props) {
  const { competence: words } = getMessages(locale);
  if (!area && broader.length === 0) return null;
  return (
    <dl className={styles.place}>
      {area && (
        <div>
          <dt>{words.area}</dt>
          <dd>
            <Term term={area.area} locale={locale} inline href={area.path} />
          </dd>
        </div>
      )}
      {broader.length > 0 && (
        <div>
          <dt>{words.broader}</dt>
          <dd>
            <ol className={styles.chain}>
              {broader.map((one) => (
                <li key={one.id}>
                  <Term term={one} locale={locale} inline href={toCompetencePath(one, locale)} />
                </li>
              ))}
            </ol>
          </dd>
        </div>
      )}
    </dl>
  );
}
