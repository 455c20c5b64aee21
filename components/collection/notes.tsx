import styles from './notes.module.css';

/** What readers should know of the page before its content, such as parts of its address that could not be used. */
export function Notes({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ));
}
