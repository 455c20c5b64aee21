import { Fragment } from 'react';
import { AuthorityName } from '#components/recognition/authority-name';
import { ExternalLink } from '#components/ui/external-link';
import { Behind } from '#components/ui/folded';
import { Pair } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { capitalise } from '#lib/i18n/format';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toAnswer } from '#lib/profile/recognition';
import type { RecognitionClass } from '#lib/profile/sections/recognition';
import { findProse } from '#lib/profile/texts';
import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';

/** Whether a certificate counts; behind it who decides by which law, and official pages with their language. */
export function Recognition({ data, profile, view }: SectionProps<'recognition'>) {
  const { details } = getMessages(view.locale).recognition;
  const prose = findProse(profile, view.locale, 'recognition');
  if (!prose && !view.parallel) {
    return (
      <Behind summary={formatAnswer(data.class, view.locale)}>
        <Details data={data} profile={profile} view={view} brief={false} />
      </Behind>
    );
  }
  return (
    <>
      <Pair view={view}>
        {(locale) => (
          <p>
            <strong>{formatAnswer(data.class, locale)}</strong>
          </p>
        )}
      </Pair>
      <SectionProse profile={profile} section="recognition" view={view} />
      <Behind summary={details}>
        <Details data={data} profile={profile} view={view} brief={prose !== undefined} />
      </Behind>
    </>
  );
}

/** The answer; where a licence is needed instead of a certificate, it says so. */
function formatAnswer(kind: RecognitionClass, locale: Locale): string {
  const { answers, brief } = getMessages(locale).recognition;
  return kind === 'licence' ? capitalise(locale, brief.licence) : answers[toAnswer(kind)];
}

type Props = Pick<SectionProps<'recognition'>, 'data' | 'profile' | 'view'>;

/** `brief` leaves out what the text of the profile says. */
function Details({ data, view, brief }: Props & { brief: boolean }) {
  const { class: kind, trades = [], laws = [], authorities = [], links = [] } = data;
  const { inLanguage, whole } = getMessages(view.locale).recognition;
  return (
    <>
      <Pair view={view}>
        {(locale) => {
          const { classes, ...labels } = getMessages(locale).recognition;
          return (
            <>
              {!brief && <p>{classes[kind]}</p>}
              <ul>
                {trades.length > 0 && (
                  <li>
                    {labels.trades}{' '}
                    {trades.map((trade, index) => (
                      <Fragment key={trade.id}>
                        {index > 0 && '; '}
                        <Term term={trade} locale={locale} alone={view.parallel} inline />
                      </Fragment>
                    ))}
                  </li>
                )}
                {laws.length > 0 && (
                  <li>
                    {labels.laws}{' '}
                    <span lang={locale === sourceLocale ? undefined : sourceLocale}>{laws.join('; ')}</span>
                  </li>
                )}
                {authorities.map((authority) => (
                  <li key={authority.id}>
                    {labels.authorities} <AuthorityName authority={authority} locale={locale} />
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Pair>
      <ul>
        {links.map(({ title, language, url }) => (
          <li key={url}>
            <ExternalLink href={url} hrefLang={language}>
              {language === view.locale ? title : <span lang={language}>{title}</span>}
            </ExternalLink>
            {language !== view.locale && ` (${inLanguage[language]})`}
          </li>
        ))}
        <li>
          <a href={`${toPath(view.locale, { page: 'recognition' })}#${toAnswer(kind)}`}>{whole}</a>
        </li>
      </ul>
    </>
  );
}
