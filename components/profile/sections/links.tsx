import { Fragment } from 'react';
import { ExternalLink } from '#components/ui/external-link';
import { Pair } from '#components/ui/pair';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { SectionData } from '#lib/profile/profile';
import type { SectionProps } from '../section';

type Place = 'bis' | 'berufslexikon' | 'ausbildungskompass';
type Link = Partial<NonNullable<SectionData<'links'>['berufslexikon']>[number]> & { title: string };

/** Pages of the AMS, a line for each of its sites; an address that is only a start page is named as such. */
export function Links({ data, profile, view }: SectionProps<'links'>) {
  const pages: Record<Place, Link[]> = {
    bis: data.bis ? [{ title: profile.officialTitle, ...data.bis }] : [],
    berufslexikon: data.berufslexikon ?? [],
    ausbildungskompass: data.ausbildungskompass ?? [],
  };
  const places = (['bis', 'berufslexikon', 'ausbildungskompass'] as const).filter((place) => pages[place].length > 0);
  return (
    <>
      <Pair view={view}>{(locale) => <p>{getMessages(locale).links.inGerman}</p>}</Pair>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <Pair view={view}>{(locale) => `${getMessages(locale).links[place]}: `}</Pair>
            {pages[place].map((link, index) => (
              <Fragment key={`${link.title} ${link.kind}`}>
                {index > 0 && ', '}
                <Page place={place} link={link} locale={view.locale} />
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Page({ place, link: { title, kind, url, start }, locale }: { place: Place; link: Link; locale: Locale }) {
  const name = <span lang={sourceLocale}>{kind ? `${title} (${kind})` : title}</span>;
  if (url === undefined) return name;
  const link = (
    <ExternalLink href={url} hrefLang={sourceLocale}>
      {start ? getMessages(locale).links.start[place] : name}
    </ExternalLink>
  );
  if (!start || place === 'bis') return link;
  return (
    <>
      {name} ({link})
    </>
  );
}
