import { Fragment } from 'react';
import { ExternalLink } from '#components/ui/external-link';
import { Behind } from '#components/ui/folded';
import { Pair } from '#components/ui/pair';
import { formatDate } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { SectionData } from '#lib/profile/profile';
import { toTitle } from '#lib/profile/texts';
import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';

/** Where one works, and which official lists name the occupation as one in demand. */
export function Employment({ data, profile, view }: SectionProps<'employment'>) {
  const { demand = [] } = data;
  const { inDemandOn } = getMessages(view.locale).employment;
  return (
    <>
      <SectionProse profile={profile} section="employment" view={view} />
      {demand.length > 0 && (
        <Behind summary={`${inDemandOn} ${demand.map(({ list }) => list.short[view.locale]).join(', ')}`}>
          {demand.map((entry) => (
            <Pair key={entry.list.id} view={view}>
              {(locale) => <Listed {...entry} locale={locale} />}
            </Pair>
          ))}
        </Behind>
      )}
    </>
  );
}

type Entry = NonNullable<SectionData<'employment'>['demand']>[number];

/** A list with what it calls the occupation, where that was read, and whom the list concerns. */
function Listed({ list, names, sources, locale }: Entry & { locale: Locale }) {
  const { profile } = getMessages(locale);
  const { title: name, lang } = toTitle(list, locale);
  const title = <span lang={lang}>{name}</span>;
  return (
    <p>
      {list.url ? <ExternalLink href={list.url}>{title}</ExternalLink> : title}
      {list.law && ` (${list.law})`}:{' '}
      <span lang={list.language === locale ? undefined : list.language}>{names.join('; ')}</span>. {list.caveat[locale]}{' '}
      {profile.source}{' '}
      {sources.map(({ id, short, date }, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <a href={`#source-${id}`}>{short[locale]}</a>, {date ? formatDate(locale, date) : profile.undated}
        </Fragment>
      ))}
    </p>
  );
}
