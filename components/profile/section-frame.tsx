import type { ReactNode } from 'react';
import { Pair, type View } from '#components/ui/pair';
import { sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { SectionId } from '#lib/profile/section-ids';
import type { Source } from '#lib/vocabulary/vocabulary';
import styles from './section-frame.module.css';

interface Props {
  id: SectionId;
  view: View;
  sources: readonly Source[];
  /** The address of the same page in the second language; undefined where there is none. */
  otherPath: string | undefined;
  children: ReactNode;
}

/** A section with its heading, its address, the way to its twin in the second language, its sources. */
export function SectionFrame({ id, view, sources, otherPath, children }: Props) {
  const { locale, beside, parallel } = view;
  const messages = getMessages(locale);
  return (
    <section id={id} aria-label={messages.sections[id]} className={styles.section}>
      <div className={styles.head}>
        <h3>
          <Pair view={view} as="span">
            {(language) => getMessages(language).sections[id]}
          </Pair>{' '}
          {locale !== sourceLocale && !parallel && (
            <span lang={sourceLocale} className={styles.german} data-german="">
              {getMessages(sourceLocale).sections[id]}
            </span>
          )}
        </h3>
        {otherPath && !parallel && (
          <a href={`${otherPath}#${id}`} hrefLang={beside} lang={beside} className={styles.switch}>
            <span aria-hidden="true">{beside.toUpperCase()}</span>{' '}
            <span className="visually-hidden">
              {getMessages(beside).site.thisSection}: {getMessages(beside).sections[id]}
            </span>
          </a>
        )}
      </div>
      {children}
      <p className={styles.source}>
        {messages.profile.source}{' '}
        {sources.map(({ id: source, short }, index) => (
          <span key={source}>
            {index > 0 && ', '}
            <a href={`#source-${source}`}>{short[locale]}</a>
          </span>
        ))}
      </p>
    </section>
  );
}
