import { SourceList } from '#components/ui/source-list';
import { Term } from '#components/ui/term';
import { capitalise } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
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
  /** The competences above this one, the broadest first. */
  broader: readonly Competence[];
  narrower: readonly ListedCompetence[];
  /** The occupations that need it, by kind. */
  users: readonly ListedUsers[];
  /** How many occupations that are, each counted once. */
  count: number;
  sources: readonly Source[];
  /** Whether an editor has had it in hand. */
  curated: boolean;
  /** The page with the occupations that need what one can do, with this competence chosen. */
  matchPath: string;
}

/** A competence: where it belongs, what belongs to it, which occupations need it. */
export function CompetenceView(props: Props) {
  const { locale, competence, narrower, users, count, sources, matchPath } = props;
  const { competence: words, competences, list } = getMessages(locale);
  const { value, locale: shown } = toLocalizedTerm(competence, locale);
  return (
    <article>
      <h1>
        <span lang={shown === locale ? undefined : shown}>{capitalise(shown, value)}</span>{' '}
        {shown === 'sl' && (
          <span lang="de" className={styles.german}>
            {competence.de}
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
        <section aria-labelledby="narrower" className={styles.section}>
          <h2 id="narrower">{words.narrower}</h2>
          <p className={styles.count}>{formatCount(locale, competences, narrower.length)}</p>
          <CompetenceList competences={narrower} locale={locale} />
        </section>
      )}
      <section aria-labelledby="occupations" className={styles.section}>
        <h2 id="occupations">{words.occupations}</h2>
        {count > 0 ? <p className={styles.count}>{formatCount(locale, list.count, count)}</p> : <p>{words.none}</p>}
        {users.map((group) => (
          <CompetenceUsers key={group.kind} group={group} locale={locale} />
        ))}
      </section>
      {sources.length > 0 && (
        <section aria-labelledby="sources" className={styles.section}>
          <h2 id="sources">{words.sources}</h2>
          <SourceList sources={sources} locale={locale} />
        </section>
      )}
    </article>
  );
}

/** What is not as it should be with the term. */
function Notes({ competence: { status }, curated, locale }: Props) {
  const { competence: words } = getMessages(locale);
  const notes = [
    ...(curated ? [] : [words.imported]),
    ...(status === 'missing' ? [words.untranslated] : []),
    ...(status === 'machine' ? [words.machine] : []),
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
