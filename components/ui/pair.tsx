import type { ReactNode } from 'react';
import { type Locale, otherLocale } from '#lib/i18n/locales';
import styles from './pair.module.css';

/** How a profile is shown: in one language, or row by row in both, the reader's language first. */
export interface View {
  locale: Locale;
  parallel: boolean;
}

interface Props {
  view: View;
  /** `span` inside headings and other places where only words may stand. */
  as?: 'div' | 'span';
  /** What to show in one language. */
  children: (locale: Locale) => ReactNode;
}

/** One thing in the reader's language or, in the parallel view, a row with both languages. */
export function Pair({ view, as: Box = 'div', children }: Props) {
  if (!view.parallel) return children(view.locale);
  const second = otherLocale(view.locale);
  return (
    <Box className={styles.pair}>
      <Box>{children(view.locale)}</Box>{' '}
      <Box lang={second} className={styles.second}>
        {children(second)}
      </Box>
    </Box>
  );
}
