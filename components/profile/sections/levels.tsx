import { RunIn } from '#components/ui/run-in';
import { TermList } from '#components/ui/term-list';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { listWays, toLevelSlug, toWords } from '#lib/profile/qualifications';
import type { QualificationLevel } from '#lib/vocabulary/vocabulary';
import type { SectionProps } from '../section';

/** The levels of education, each with the way to its list; in a line where the ways into the occupation name them too. */
export function Levels({ data: { levels }, profile, view, context }: SectionProps<'levels'>) {
  const toHref = (level: QualificationLevel, locale: Locale) =>
    toPath(locale, { page: 'level', slug: toLevelSlug(level, locale) });
  const ways = new Set(listWays(profile, context.rungs).map((way) => toWords(way, sourceLocale).value));
  const told = levels.every((term) => ways.has(toWords({ term }, sourceLocale).value));
  if (view.parallel || !told) return <TermList terms={levels} view={view} toHref={toHref} />;
  const link = (term: QualificationLevel) => {
    const { value, locale: shown } = toWords({ term }, view.locale);
    return (
      <a href={toHref(term, view.locale)} lang={shown === view.locale ? undefined : shown}>
        {value}
      </a>
    );
  };
  return <RunIn items={levels.map((term) => ({ key: term.id, item: link(term) }))} />;
}
