import { TermText } from '#components/ui/term-text';
import type { SectionProps } from '../section';
import styles from './specialisations.module.css';

/** The specialisations, those with much the same meaning in one line. */
export function Specialisations({ data, view }: SectionProps<'specialisations'>) {
  return (
    <ul className={styles.groups}>
      {data.groups.map((group) => (
        <li key={group[0]?.id}>
          <TermText terms={group} view={view} />
        </li>
      ))}
    </ul>
  );
}
