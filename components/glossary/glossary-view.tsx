import { toLetterAnchor } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { ExplainedTerm } from '#lib/profile/glossary';
import styles from './glossary.module.css';
import { GlossaryTerm } from './glossary-term';

interface Props {
  locale: Locale;
  beside: Locale;
  letters: readonly { letter: string; terms: readonly ExplainedTerm[] }[];
}

/** All terms of the glossary by first letter. */
export function GlossaryView({ locale, beside, letters }: Props) {
  const { glossary } = getMessages(locale);
  return (
    <>
      <h1>{glossary.title}</h1>
      <p>{glossary.lead}</p>
      <nav aria-label={glossary.letters}>
        <ul className={styles.letters}>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${toLetterAnchor(locale, letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, terms }) => (
        <section key={letter} id={toLetterAnchor(locale, letter)} className={styles.group}>
          <h2>{letter}</h2>
          <dl data-unexplained="">
            {terms.map((term) => (
              <GlossaryTerm key={term.entry.id} term={term} locale={locale} beside={beside} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
