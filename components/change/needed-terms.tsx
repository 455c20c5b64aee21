import { Pair, type View } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import type { Competence } from '#lib/vocabulary/vocabulary';
import styles from './change-view.module.css';

/** A competence of the new occupation. */
export interface NeededTerm {
  competence: Competence;
  basic: boolean;
}

interface Props {
  needed: readonly NeededTerm[];
  view: View;
  /** Said where there are none. */
  none: (locale: Locale) => string;
}

/** Competences in both languages, the basic ones marked. */
export function NeededTerms({ needed, view, none }: Props) {
  if (!needed.length) return <Pair view={view}>{(locale) => <p>{none(locale)}</p>}</Pair>;
  return (
    <ul className={styles.terms}>
      {needed.map(({ competence, basic }) => (
        <li key={competence.id}>
          <Pair view={view}>
            {(locale) => (
              <>
                <Term
                  term={competence}
                  locale={locale}
                  alone
                  href={locale === view.locale ? toCompetencePath(competence, locale) : undefined}
                />
                {basic && <small> {getMessages(locale).change.basic}</small>}
              </>
            )}
          </Pair>
        </li>
      ))}
    </ul>
  );
}
