import { TermList } from '#components/ui/term-list';
import type { SectionProps } from '../section';
import styles from './specialisations.module.css';

export function Specialisations({ data, view }: SectionProps<'specialisations'>) {
  return (
    <ul className={styles.groups}>
      {data.groups.map((group) => (
        <li key={group[0]?.id}>
          <TermList terms={group} view={view} />
        </li>
      ))}
    </ul>
  );
}
