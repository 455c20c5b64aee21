import type { Status } from '#lib/vocabulary/term';
import styles from './status-label.module.css';

interface Props {
  status: Status;
  messages: Record<'machine' | 'missing', string>;
}

/** Flags a text as unchecked or untranslated; renders nothing for a reviewed one. */
export function StatusLabel({ status, messages }: Props) {
  return status === 'reviewed' ? null : <small className={styles.label}>{messages[status]}</small>;
}
