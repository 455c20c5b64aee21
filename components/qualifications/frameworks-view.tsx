import { AuthorityName } from '#components/recognition/authority-name';
import { Behind } from '#components/ui/folded';
import { LinkedHeading } from '#components/ui/linked-heading';
import { SourceList } from '#components/ui/source-list';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { Authority, QualificationLevel, Rung, Source } from '#lib/vocabulary/vocabulary';
import { Ladder } from './ladder';

interface Props {
  locale: Locale;
  rungs: readonly Rung[];
  /** Levels of education with the lists of their occupations; without a path where there are none. */
  levels: readonly { level: QualificationLevel; path: string | undefined }[];
  /** Who decides on certificates or advises; the page shows those that tell about levels. */
  authorities: readonly Authority[];
  /** All sources; the page shows those it rests on. */
  sources: readonly Source[];
}

/** The whole ladder of the qualification frameworks, after what readers must not conclude from it. */
export function FrameworksView({ locale, rungs, levels, authorities, sources }: Props) {
  const { browse, profile, recognition } = getMessages(locale);
  const { title, lead, cautions, contacts, decides } = browse.frameworks;
  const asked = authorities.filter((authority) => authority.levels);
  const cited = new Set([...rungs, ...asked].flatMap((one) => one.sources));
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
      <LinkedHeading id="contacts">{contacts}</LinkedHeading>
      <ul>
        {asked.map((authority) => (
          <li key={authority.id}>
            <AuthorityName authority={authority} locale={locale} alone />: {authority.levels?.[locale]}
          </li>
        ))}
      </ul>
      <p>
        {decides} <a href={toPath(locale, { page: 'recognition' })}>{recognition.title}</a>
      </p>
      <LinkedHeading id="sources">{profile.sourcesHeading}</LinkedHeading>
      <Behind summary={formatCount(locale, profile.sources, used.length)}>
        <SourceList sources={used} locale={locale} />
      </Behind>
    </>
  );
}
