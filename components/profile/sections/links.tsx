import { ExternalLink } from '#components/ui/external-link';
import { Pair } from '#components/ui/pair';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { SectionData } from '#lib/profile/profile';
import type { SectionProps } from '../section';

type Place = 'bis' | 'berufslexikon' | 'ausbildungskompass';
type Link = Partial<NonNullable<SectionData<'links'>['berufslexikon']>[number]> & { title: string };

/** Pages of the AMS; an address that is only a start page is named as such. */
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
      {places.map((place) => (
        <div key={place}>
          <h4>
            <Pair view={view} as="span">
              {(locale) => getMessages(locale).links[place]}
            </Pair>
          </h4>
          <ul>
            {pages[place].map((link) => (
              <Page key={`${link.title} ${link.kind}`} place={place} link={link} locale={view.locale} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Page({ place, link: { title, kind, url, start }, locale }: { place: Place; link: Link; locale: Locale }) {
  const name = kind ? `${title} (${kind})` : title;
  if (url === undefined) return <li lang={sourceLocale}>{name}</li>;
  if (!start) {
    return (
      <li lang={sourceLocale}>
        <ExternalLink href={url} hrefLang={sourceLocale}>
          {name}
        </ExternalLink>
      </li>
    );
  }
  return (
    <li>
      {place !== 'bis' && (
        <>
          <span lang={sourceLocale}>{name}</span>:{' '}
        </>
      )}
      <ExternalLink href={url} hrefLang={sourceLocale}>
        {getMessages(locale).links.start[place]}
      </ExternalLink>
    </li>
  );
}
