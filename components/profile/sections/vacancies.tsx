import { ExternalLink } from '#components/ui/external-link';
import { Pair } from '#components/ui/pair';
import { formatDate } from '#lib/i18n/format';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';

export function Vacancies({ data, view }: SectionProps<'vacancies'>) {
  const tell = (locale: Locale) => {
    const { vacancies, profile } = getMessages(locale);
    return (
      <p>
        <strong>{formatCount(locale, vacancies.count, data.count)}</strong>{' '}
        {profile.onDate(formatDate(locale, data.asOf))}. {vacancies.changes}
        {data.url !== undefined && (
          <>
            {' '}
            <ExternalLink href={data.url} hrefLang={sourceLocale}>
              {vacancies.link}
            </ExternalLink>
          </>
        )}
      </p>
    );
  };
  return <Pair view={view}>{tell}</Pair>;
}
