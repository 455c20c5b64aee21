import { Behind } from '#components/ui/folded';
import { LinkedHeading } from '#components/ui/linked-heading';
import { SourceList } from '#components/ui/source-list';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { QualificationLevel, Rung, Source } from '#lib/vocabulary/vocabulary';
import { Ladder } from './ladder';

interface Props {
  locale: Locale;
  rungs: readonly Rung[];
  /** Levels of education with the lists of their occupations; without a path where there are none. */
  levels: readonly { level: QualificationLevel; path: string | undefined }[];
  /** All sources; the page shows those of the rungs. */
  sources: readonly Source[];
}

/** The whole ladder of the qualification frameworks, after what readers must not conclude from it. */
export function FrameworksView({ locale, rungs, levels, sources }: Props) {
  const { browse, profile } = getMessages(locale);
  const { title, lead, cautions } = browse.frameworks;
  const cited = new Set(rungs.flatMap((rung) => rung.sources));
  const used = sources.filter(({ id }) => cited.has(id));
  return (
    <>
      <h1>{title}</h1>
      <p>{lead}</p>
      {cautions.map(([warning, reason]) => (
        <p key={warning}>
          <strong>{warning}</strong> {reason}
        </p>
      ))}
      <Ladder rungs={rungs} levels={levels} locale={locale} />
      <LinkedHeading id="sources">{profile.sourcesHeading}</LinkedHeading>
      <Behind summary={formatCount(locale, profile.sources, used.length)}>
        <SourceList sources={used} locale={locale} />
      </Behind>
    </>
  );
}
