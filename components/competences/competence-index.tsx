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
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>
        <strong>{formatCount(locale, count, size)}</strong> ·{' '}
        <a href={toPath(locale, { page: 'match' })}>{match.title}</a>
      </p>
      <AreaNavigation areas={areas} locale={locale} paginated={paginated} />
      {areas.map(({ area, competences }) =>
        area ? (
          !paginated && <AreaSection key={area.id} area={area} competences={competences} locale={locale} />
        ) : (
          <section key="unassigned" id="unassigned" aria-labelledby="heading-unassigned" className={styles.area}>
            <h2 id="heading-unassigned">{words.unassigned}</h2>
            <p>{words.unassignedLead}</p>
            {paginated ? (
              <CompetenceLetters letters={letters} locale={locale} />
            ) : (
              <CompetenceList competences={competences} locale={locale} />
            )}
          </section>
        ),
      )}
    </>
  );
}

function AreaNavigation({ areas, locale, paginated }: Pick<Props, 'areas' | 'locale' | 'paginated'>) {
  const { competence: words, competences: count } = getMessages(locale);
  const toHref = (area: CompetenceArea) =>
    paginated ? toPath(locale, { page: 'competenceArea', slug: area.slug[locale] }) : `#${area.id}`;
  return (
    <nav aria-label={words.areas}>
      <ul className={styles.areas}>
        {areas.map(({ area, size }) => (
          <li key={area?.id ?? ''}>
            {area ? (
              <Term term={area} locale={locale} alone href={toHref(area)} />
            ) : (
              <a href="#unassigned">{words.unassigned}</a>
            )}{' '}
            <span className={styles.count}>{formatCount(locale, count, size)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SectionProps {
  area: CompetenceArea;
  competences: readonly ListedCompetence[];
  locale: Locale;
}

function AreaSection({ area, competences, locale }: SectionProps) {
  const { value, locale: shown } = toLocalizedTerm(area, locale);
  return (
    <section id={area.id} aria-label={capitalise(shown, value)} className={styles.area}>
      <h2>
        <span lang={shown === locale ? undefined : shown}>{capitalise(shown, value)}</span>{' '}
        {shown !== sourceLocale && (
          <span lang={sourceLocale} className={styles.german}>
            {toLocalizedTerm(area, sourceLocale).value}
          </span>
        )}
      </h2>
      <CompetenceList competences={competences} locale={locale} />
    </section>
  );
}
