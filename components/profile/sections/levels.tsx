import { Fragment } from 'react';
import { TermList } from '#components/ui/term-list';
import { BesideOfficial } from '#components/ui/term-text';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { listWays, toLevelSlug, toWords } from '#lib/profile/qualifications';
import type { QualificationLevel } from '#lib/vocabulary/vocabulary';
import type { SectionProps } from '../section';

/** The levels of education, each with the way to its list, in a line; in German too where no way into the occupation says so. */
export function Levels({ data: { levels }, profile, view, context }: SectionProps<'levels'>) {
  const toHref = (level: QualificationLevel, locale: Locale) =>
    toPath(locale, { page: 'level', slug: toLevelSlug(level, locale) });
  if (view.parallel) return <TermList terms={levels} view={view} toHref={toHref} />;
  const ways = new Set(listWays(profile, context.rungs).map((way) => toWords(way, sourceLocale).value));
  const saidAlready = levels.every((term) => ways.has(toWords({ term }, sourceLocale).value));
  return (
    <BesideOfficial terms={saidAlready ? [] : levels} view={view}>
      <p>
        {levels.map((term, index) => {
          const { value, locale: shown } = toWords({ term }, view.locale);
          return (
            <Fragment key={term.id}>
              {index > 0 && ', '}
              <a href={toHref(term, view.locale)} lang={shown === view.locale ? undefined : shown}>
                {value}
              </a>
            </Fragment>
          );
        })}
      </p>
    </BesideOfficial>
  );
}
