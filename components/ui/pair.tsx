import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locales';
import styles from './pair.module.css';

/** How a profile is shown: in one language, or row by row in two, the reader's language first. */
export interface View {
  locale: Locale;
  /** The second language of the page. */
  beside: Locale;
  parallel: boolean;
}

interface Props {
  view: View;
  /** `span` inside headings and other elements that hold only words. */
  as?: 'div' | 'span';
  /** What to show in one language. */
  children: (locale: Locale) => ReactNode;
}

/** One thing in the reader's language or, in the parallel view, a row with both languages. */
export function Pair({ view, as: Box = 'div', children }: Props) {
  if (!view.parallel) return children(view.locale);
  return (
    <Box className={styles.pair}>
      <Box>{children(view.locale)}</Box>{' '}
      <Box lang={view.beside} className={styles.second}>
        {children(view.beside)}
      </Box>
    </Box>
  );
}
