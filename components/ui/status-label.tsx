import type { Status } from '#lib/vocabulary/term';
import styles from './status-label.module.css';

interface Props {
  status: Status;
  messages: Record<'machine' | 'missing', string>;
}

/** Says of a text that nobody has checked it, or that it is not translated; nothing where all is well. */
export function StatusLabel({ status, messages }: Props) {
  return status === 'reviewed' ? null : <small className={styles.label}>{messages[status]}</small>;
}
