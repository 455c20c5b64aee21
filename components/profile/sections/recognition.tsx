import { ExternalLink } from '#components/ui/external-link';
import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';

export function Recognition({ data, profile, view }: SectionProps<'recognition'>) {
  return (
    <>
      <SectionProse profile={profile} section="recognition" view={view} />
      <ul>
        {data.links.map(({ title, language, url }) => (
          <li key={url} lang={language}>
            <ExternalLink href={url} hrefLang={language}>
              {title}
            </ExternalLink>
          </li>
        ))}
      </ul>
    </>
  );
}
