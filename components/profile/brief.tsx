import { Pair, type View } from '#components/ui/pair';
import { sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { Profile } from '#lib/profile/profile';
import styles from './section-frame.module.css';

interface Props {
  profile: Pick<Profile, 'texts'>;
  view: View;
}

/** The occupation in easy sentences, or nothing where they are not written; they need no source number, as the tasks below name theirs. */
export function Brief({ profile: { texts }, view }: Props) {
  const { locale, parallel } = view;
  const sentences = texts[locale]?.brief;
  if (!sentences) return null;
  return (
    <section id="brief" className={styles.section}>
      <h3>
        <a href="#brief">
          <Pair view={view} as="span">
            {(language) => getMessages(language).profile.brief}
          </Pair>
        </a>{' '}
        {locale !== sourceLocale && !parallel && (
          <span lang={sourceLocale} data-german="">
            {getMessages(sourceLocale).profile.brief}
          </span>
        )}
      </h3>
      <ul className={styles.sentences}>
        {sentences.map((sentence, index) => (
          <li key={sentence}>
            <Pair view={view}>{(language) => texts[language]?.brief?.[index] ?? sentence}</Pair>
          </li>
        ))}
      </ul>
    </section>
  );
}
