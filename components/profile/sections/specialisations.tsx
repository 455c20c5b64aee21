import { Folded } from '#components/ui/folded';
import { TermText } from '#components/ui/term-text';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';
import styles from './specialisations.module.css';

/** The specialisations, those with much the same meaning in one line. */
export function Specialisations({ data, view }: SectionProps<'specialisations'>) {
  const { profile, specialisations } = getMessages(view.locale);
  return (
    <Folded
      items={data.groups}
      first={2}
      more={(rest) => profile.more(formatCount(view.locale, specialisations, rest.flat().length))}
    >
      {(groups) => (
        <ul className={styles.groups}>
          {groups.map((group) => (
            <TermText key={group[0]?.id} terms={group} view={view} as="li" />
          ))}
        </ul>
      )}
    </Folded>
  );
}
