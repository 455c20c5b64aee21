import { Fragment, type ReactNode } from 'react';
import { Pair, type View } from '#components/ui/pair';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { SectionId } from '#lib/profile/section-ids';
import type { Source } from '#lib/vocabulary/vocabulary';
import styles from './section-frame.module.css';

interface Props {
  id: SectionId;
  view: View;
  sources: readonly Source[];
  /** The number of each source in the list at the end of the page. */
  numbers: ReadonlyMap<Source, number>;
  children: ReactNode;
}

/** A section with its heading, which links to its own address to be copied, and the numbers of its sources. */
export function SectionFrame({ id, view, sources, numbers, children }: Props) {
  const { locale } = view;
  const messages = getMessages(locale);
  const references = sources.map((source, index) => (
    <Fragment key={source.id}>
      {index > 0 && ' '}
      <a
        href={`#source-${source.id}`}
        aria-label={`${numbers.get(source)}. ${messages.profile.source} ${source.short[locale]}`}
        className={styles.source}
      >
        {numbers.get(source)}
      </a>
    </Fragment>
  ));
  return (
    <section id={id} className={styles.section}>
      <SectionHeading id={id} view={view} name={(language) => getMessages(language).sections[id]}>
        {references}
      </SectionHeading>
      {children}
    </section>
  );
}

interface HeadingProps {
  id: string;
  view: View;
  name: (locale: Locale) => string;
  /** What stands in its line. */
  children?: ReactNode;
}

/** A heading that links to its own address, with the German one beside it. */
export function SectionHeading({ id, view, name, children }: HeadingProps) {
  const { locale, parallel } = view;
  const line = (
    <>
      <h3>
        <a href={`#${id}`}>
          <Pair view={view} as="span">
            {name}
          </Pair>
        </a>{' '}
        {locale !== sourceLocale && !parallel && (
          <span lang={sourceLocale} data-german="">
            {name(sourceLocale)}
          </span>
        )}
      </h3>
      {children && <> {children}</>}
    </>
  );
  return parallel ? <div className={styles.row}>{line}</div> : line;
}
