import { ExternalLink } from '#components/ui/external-link';
import { Pair } from '#components/ui/pair';
import { formatDate } from '#lib/i18n/format';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { isRecent } from '#lib/profile/freshness';
import type { SectionProps } from '../section';

/** The number of open positions: a figure while it is recent, later a remark with its day. */
export function Vacancies({ data, view }: SectionProps<'vacancies'>) {
  const render = (locale: Locale) => {
    const { vacancies, profile } = getMessages(locale);
    const count = formatCount(locale, vacancies.count, data.count);
    const day = profile.onDate(formatDate(locale, data.asOf));
    return (
      <p>
        {isRecent(data.asOf) ? <strong>{count}</strong> : count} {day}. {vacancies.changes}
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
  return <Pair view={view}>{render}</Pair>;
}
