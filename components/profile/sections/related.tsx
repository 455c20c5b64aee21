import type { ReactNode } from 'react';
import { Pair } from '#components/ui/pair';
import { RunIn } from '#components/ui/run-in';
import { Term } from '#components/ui/term';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { SectionData } from '#lib/profile/profile';
import type { SectionProps } from '../section';
import styles from './related.module.css';

type Occupation = SectionData<'related'>['occupations'][number];

export function Related({ data, view, context }: SectionProps<'related'>) {
  const ours = data.sources.every(({ id }) => id === 'redaktion');
  const renderOccupation = ({ id, term }: Occupation, locale: Locale): ReactNode => {
    const linked = context.linked.get(id);
    if (!linked) return term && <Term term={term} locale={locale} alone={view.parallel} inline />;
    const title = linked.titles[locale] ?? <span lang={sourceLocale}>{linked.officialTitle}</span>;
    return linked.path && locale === view.locale ? <a href={linked.path}>{title}</a> : title;
  };
  return (
    <>
      {view.parallel ? (
        <ul>
          {data.occupations.map((occupation) => (
            <li key={occupation.id}>
              <Pair view={view}>{(locale) => renderOccupation(occupation, locale)}</Pair>
            </li>
          ))}
        </ul>
      ) : (
        <RunIn items={data.occupations.map((one) => ({ key: one.id, item: renderOccupation(one, view.locale) }))} />
      )}
      {ours && <Pair view={view}>{(locale) => <p className={styles.ours}>{getMessages(locale).related.ours}</p>}</Pair>}
    </>
  );
}
