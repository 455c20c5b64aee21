import { ExternalLink, toHost } from '#components/ui/external-link';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toVacancySearch } from '#lib/profile/next-steps';
import type { Profile } from '#lib/profile/profile';

/** What one does next, with addresses short enough to be typed. */
export function SheetSteps({ profile, locale }: { profile: Profile; locale: Locale }) {
  const { sheet } = getMessages(locale);
  const search = toVacancySearch(profile.officialTitle);
  const [office] = profile.sections.recognition?.links ?? [];
  return (
    <div>
      <h2>{sheet.steps}</h2>
      <ul>
        <li>
          {sheet.vacancies}{' '}
          <ExternalLink href={search} hrefLang={sourceLocale}>
            {toHost(search)}
          </ExternalLink>
          , {sheet.searchWord} <span lang={sourceLocale}>{profile.officialTitle}</span>
        </li>
        {office && (
          <li>
            {sheet.recognition} <span lang={office.language}>{office.title}</span>,{' '}
            <span lang={office.language}>
              <ExternalLink href={office.url} hrefLang={office.language}>
                {toHost(office.url)}
              </ExternalLink>
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}
