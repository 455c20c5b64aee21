import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { GlossaryEntry } from '#lib/vocabulary/vocabulary';
import styles from './explanations.module.css';

/**
 * The explanations of all abbreviations: each opens beside its first use, and print has them as footnotes. What a page
 * does not use is taken out, see lib/publish/explain.ts.
 */
export function Explanations({ locale, glossary }: { locale: Locale; glossary: readonly GlossaryEntry[] }) {
  return (
    <div data-explanations={styles.use} data-bracketed={styles.bracketed} className={styles.explanations}>
      <h2>{getMessages(locale).glossary.abbreviations}</h2>
      {glossary.map((entry) => {
        const { id, abbreviations, sentence } = entry;
        if (!abbreviations) return null;
        const { value, locale: shown } = toLocalizedTerm(entry, locale);
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the next stop after its button, so that it is read out
          <p key={id} id={`short-${id}`} popover="auto" tabIndex={0} data-words={abbreviations.join('|')}>
            {abbreviations.join(', ')}: {shown === locale ? value : <span lang={shown}>{value}</span>}.{' '}
            {sentence[locale]}
          </p>
        );
      })}
    </div>
  );
}
