import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';

/** Help where nothing was found or typed yet: how to search, examples, ways to browse. */
export function SearchHelp({ locale }: { locale: Locale }) {
  const { search } = getMessages(locale);
  const ways = [
    { page: 'occupations', text: search.byLetter },
    { page: 'areas', text: search.byArea },
    { page: 'competences', text: search.byCompetence },
  ] as const;
  return (
    <>
      <h2>{search.examples}</h2>
      <ul>
        {search.exampleList.map(({ query, lang, why }) => (
          <li key={query}>
            <a href={toSearchPath(locale, { q: query })} lang={lang} rel="nofollow">
              {query}
            </a>
            : {why}
          </li>
        ))}
      </ul>
      <h2>{search.tips}</h2>
      <ul>
        {search.tipList.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <h2>{search.browse}</h2>
      <ul>
        {ways.map(({ page, text }) => (
          <li key={page}>
            <a href={toPath(locale, { page })}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
