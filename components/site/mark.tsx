import styles from './mark.module.css';

/** The mark of the site, as high as a capital letter: two squares that share an edge. Silent, the name stands beside it. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 16" aria-hidden="true" className={styles.mark}>
      <path d="M0 0h16v16H0z" />
      <path d="M16 0h16v16H16z" className={styles.second} />
    </svg>
  );
}
