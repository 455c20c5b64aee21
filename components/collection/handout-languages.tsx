import { Fragment } from 'react';
import { getLocaleRow, type Locale, locales } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { type Collection, toCollectionPath } from '#lib/share/collection';
import styles from './collection-view.module.css';

interface Props {
  collection: Collection;
  locale: Locale;
}

/** Links that choose the languages of the handout: one of them or all. */
export function HandoutLanguages({ collection: { profiles, languages }, locale }: Props) {
  const { collection: messages } = getMessages(locale);
  const current = languages.length ? languages : [locale];
  const choices = [
    ...locales.map((language) => ({ choice: [language], text: getLocaleRow(language).name, lang: language })),
    { choice: locales, text: messages.both, lang: locale },
  ];
  return (
    <p className={styles.tools}>
      {messages.languages}
      {choices.map(({ choice, text, lang }) => (
        <Fragment key={text}>
          {' '}
          <a
            href={toCollectionPath(locale, profiles, choice)}
            lang={lang === locale ? undefined : lang}
            aria-current={choice.join() === current.join() ? 'true' : undefined}
            rel="nofollow"
          >
            {text}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
