import { Term } from '#components/ui/term';
import { capitalise } from '#lib/i18n/format';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { CompetenceArea } from '#lib/vocabulary/vocabulary';
import styles from './competence-index.module.css';
import { CompetenceLetters, type ListedCompetenceLetter } from './competence-letters';
import { CompetenceList, type ListedCompetence } from './competence-list';

/** An area with its competences; `area` is undefined for those without one. */
export interface ListedCompetenceArea {
  area: CompetenceArea | undefined;
  competences: readonly ListedCompetence[];
  /** Their number at all depths. */
  size: number;
}

interface Props {
  locale: Locale;
  areas: readonly ListedCompetenceArea[];
  letters: readonly ListedCompetenceLetter[];
  /** Number of competences. */
  size: number;
  /** True where areas and letters have their own pages. */
  paginated: boolean;
}

/** All competences by area; in a big catalogue only the areas and letters, linked to their pages. */
export function CompetenceIndex({ locale, areas, letters, size, paginated }: Props) {
  const { competence: words, competences: count, match } = getMessages(locale);
  const named = areas.flatMap(({ area, ...rest }) => (area ? [{ area, ...rest }] : []));
  const unassigned = areas.find(({ area }) => !area);
  return (
    <>
      <h1>{words.title}</h1>
      <p>
        {words.lead} {words.counted}
      </p>
      <p>
        <strong>{formatCount(locale, count, size)}</strong> ·{' '}
        <a href={toPath(locale, { page: 'match' })}>{match.title}</a>
      </p>
      {paginated ? (
        <>
          <AreaLinks areas={named} locale={locale} />
          {unassigned && (
            <section className={styles.letters}>
              <h2>{words.unassigned}</h2>
              <p>{words.unassignedLead}</p>
              <CompetenceLetters letters={letters} locale={locale} />
            </section>
          )}
        </>
      ) : (
        <div className={styles.index}>
          <Contents areas={areas} locale={locale} />
          <div>
            {areas.map((entry) => (
              <AreaSection key={entry.area?.id ?? ''} entry={entry} locale={locale} />
            ))}
          </div>
        </div>
      )}
      <p className={styles.source}>{words.areaSource}</p>
    </>
  );
}

interface AreaLinksProps {
  areas: readonly (ListedCompetenceArea & { area: CompetenceArea })[];
  locale: Locale;
}

/** Areas linked to their pages, with the number of competences. */
function AreaLinks({ areas, locale }: AreaLinksProps) {
  const { competence: words, competences: count } = getMessages(locale);
  return (
    <nav aria-label={words.areas}>
      <ul className={styles.areas}>
        {areas.map(({ area, size }) => (
          <li key={area.id}>
            <Term
              term={area}
              locale={locale}
              alone
              href={toPath(locale, { page: 'competenceArea', slug: area.slug[locale] })}
            />{' '}
            <span className={styles.count}>{formatCount(locale, count, size)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where on the page each area is, beside the areas where there is room. */
function Contents({ areas, locale }: Pick<Props, 'areas' | 'locale'>) {
  const { competence: words } = getMessages(locale);
  return (
    <nav aria-label={words.areas} className={styles.contents}>
      <ul>
        {areas.map(({ area }) => (
          <li key={area?.id ?? ''}>
            {area ? (
              <Term term={area} locale={locale} alone href={`#${area.id}`} />
            ) : (
              <a href="#unassigned">{words.unassigned}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The competences of an area, folded where the page is narrow. */
function AreaSection({ entry: { area, competences, size }, locale }: { entry: ListedCompetenceArea; locale: Locale }) {
  const { competence: words, competences: count } = getMessages(locale);
  return (
    <section id={area?.id ?? 'unassigned'} className={styles.area}>
      <details>
        <summary>
          {area ? <AreaName area={area} locale={locale} /> : <h2>{words.unassigned}</h2>}{' '}
          <span className={styles.count}>{formatCount(locale, count, size)}</span>
        </summary>
        {!area && <p>{words.unassignedLead}</p>}
        <CompetenceList competences={competences} locale={locale} />
      </details>
    </section>
  );
}

function AreaName({ area, locale }: { area: CompetenceArea; locale: Locale }) {
  const { value, locale: shown } = toLocalizedTerm(area, locale);
  return (
    <>
      <h2 lang={shown === locale ? undefined : shown}>{capitalise(shown, value)}</h2>
      {shown !== sourceLocale && (
        <>
          {' '}
          <span lang={sourceLocale} className={styles.german}>
            {toLocalizedTerm(area, sourceLocale).value}
          </span>
        </>
      )}
    </>
  );
}
