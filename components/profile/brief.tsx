import { Pair, type View } from '#components/ui/pair';
import { getMessages } from '#lib/messages/messages';
import type { Profile } from '#lib/profile/profile';
import { SectionHeading } from './section-frame';
import styles from './section-frame.module.css';

interface Props {
  profile: Pick<Profile, 'texts'>;
  view: View;
}

/** The occupation in easy sentences, or nothing where they are not written; they need no source number, as the tasks below name theirs. */
export function Brief({ profile: { texts }, view }: Props) {
  const sentences = texts[view.locale]?.brief;
  if (!sentences) return null;
  return (
    <section id="brief" className={styles.section}>
      <SectionHeading id="brief" view={view} name={(language) => getMessages(language).profile.brief} />
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
