import { ExternalLink } from '#components/ui/external-link';
import { Pair } from '#components/ui/pair';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';

export function Links({ data, profile, view }: SectionProps<'links'>) {
  const pages = {
    bis: data.bis ? [{ title: profile.officialTitle, kind: undefined, url: data.bis.url }] : [],
    berufslexikon: data.berufslexikon ?? [],
    ausbildungskompass: data.ausbildungskompass ?? [],
  };
  const places = (['bis', 'berufslexikon', 'ausbildungskompass'] as const).filter((place) => pages[place].length);
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
            {pages[place].map(({ title, kind, url }) => {
              const name = kind ? `${title} (${kind})` : title;
              return (
                <li key={name} lang="de">
                  {url === undefined ? (
                    name
                  ) : (
                    <ExternalLink href={url} hrefLang="de">
                      {name}
                    </ExternalLink>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}
