import { Pair } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';
import styles from './related.module.css';

export function Related({ data, view, context }: SectionProps<'related'>) {
  const ours = data.sources.every(({ id }) => id === 'redaktion');
  return (
    <>
      {ours && <Pair view={view}>{(locale) => <p>{getMessages(locale).related.ours}</p>}</Pair>}
      <ul className={styles.related}>
        {data.occupations.map(({ id, term }) => {
          const linked = context.linked.get(id);
          return (
            <li key={id}>
              <Pair view={view}>
                {(locale) => {
                  if (!linked) return term && <Term term={term} locale={locale} alone={view.parallel} />;
                  const title = linked.titles[locale] ?? <span lang={sourceLocale}>{linked.officialTitle}</span>;
                  return linked.path && locale === view.locale ? <a href={linked.path}>{title}</a> : title;
                }}
              </Pair>
            </li>
          );
        })}
      </ul>
    </>
  );
}
