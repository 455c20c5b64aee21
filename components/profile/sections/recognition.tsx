import { ExternalLink } from '#components/ui/external-link';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';

/** What the law asks for, and official pages on it with the language they are in. */
export function Recognition({ data, profile, view }: SectionProps<'recognition'>) {
  const { inLanguage } = getMessages(view.locale).recognition;
  return (
    <>
      <SectionProse profile={profile} section="recognition" view={view} />
      <ul>
        {data.links.map(({ title, language, url }) => (
          <li key={url}>
            <ExternalLink href={url} hrefLang={language}>
              {language === view.locale ? title : <span lang={language}>{title}</span>}
            </ExternalLink>
            {language !== view.locale && ` (${inLanguage[language]})`}
          </li>
        ))}
      </ul>
    </>
  );
}
