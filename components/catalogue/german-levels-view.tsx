import { GlossaryTerm } from '#components/glossary/glossary-term';
import { LinkedHeading } from '#components/ui/linked-heading';
import { getLocaleRow, type Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { Absence } from '#lib/profile/absence';
import type { ExplainedTerm } from '#lib/profile/glossary';
import type { CefrLevel } from '#lib/profile/sections/german';
import { BrowseNav } from './browse-nav';
import { FacetList } from './facet-list';
import { Unknown } from './unknown';

interface Props {
  locale: Locale;
  levels: readonly { level: CefrLevel; path: string | undefined; count: number }[];
  /** Numbers of occupations with a level, and without one by reason. */
  known: number;
  unknown: Record<Absence, number>;
  /** What the glossary says of tests. */
  tests: readonly ExplainedTerm[];
}

/** The levels of German with their meaning and numbers of occupations. */
export function GermanLevelsView({ locale, levels, known, unknown, tests }: Props) {
  const { browse, german } = getMessages(locale);
  const facets = levels.map(({ level, path, count }) => ({
    id: level,
    name: path ? <a href={path}>{german.means[level]}</a> : german.means[level],
    count,
  }));
  return (
    <>
      <h1>{browse.german.title}</h1>
      <BrowseNav locale={locale} current="german-levels" />
      <p>
        <strong>{browse.german.known(formatCount(locale, browse.known, known))}</strong>
      </p>
      <Unknown unknown={unknown} describe={browse.german.unknown} locale={locale} />
      <FacetList facets={facets} locale={locale} />
      <p>{browse.german.lead}</p>
      <section>
        <LinkedHeading id="tests">{browse.german.tests.title}</LinkedHeading>
        <p>{browse.german.tests.own}</p>
        <p>{browse.german.tests.exams}</p>
        <dl data-unexplained="">
          {tests.map((term) => (
            <GlossaryTerm key={term.entry.id} term={term} locale={locale} beside={getLocaleRow(locale).beside} />
          ))}
        </dl>
        <p>{browse.german.tests.ask}</p>
      </section>
    </>
  );
}
