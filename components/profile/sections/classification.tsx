import { ExternalLink } from '#components/ui/external-link';
import { Pair } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { sourceLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import type { Term as TermData } from '#lib/vocabulary/term';
import type { SectionProps } from '../section';
import styles from './classification.module.css';

export function Classification({ data, view }: SectionProps<'classification'>) {
  const { group, area } = data.group;
  const areaPath = toPath(view.locale, { page: 'area', slug: area.slug[view.locale] });
  const name = (term: TermData, path: string) => (
    <Pair view={view}>
      {(locale) => (
        <Term term={term} locale={locale} alone={view.parallel} href={locale === view.locale ? path : undefined} />
      )}
    </Pair>
  );
  const label = (key: keyof ReturnType<typeof getMessages>['classification']) => (
    <dt>
      <Pair view={view}>{(locale) => getMessages(locale).classification[key]}</Pair>
    </dt>
  );
  return (
    <dl className={styles.list}>
      {label(area.isco ? 'iscoArea' : 'area')}
      <dd>{name(area, areaPath)}</dd>
      {label(group.isco ? 'iscoGroup' : 'group')}
      <dd>{name(group, `${areaPath}#${group.id}`)}</dd>
      {data.ams && label('ams')}
      {data.ams?.map(({ code, title }) => (
        <dd key={code}>
          <span className={styles.code}>{code}</span> <span lang={sourceLocale}>{title}</span>
        </dd>
      ))}
      {data.isco && label('isco')}
      {data.isco && (
        <dd className={styles.code}>
          <a href={toPath(view.locale, { page: 'isco-group', slug: data.isco })}>{data.isco}</a>
        </dd>
      )}
      {data.esco && label('esco')}
      {data.esco?.map(({ uri, code, confirmed }) => (
        <dd key={uri}>
          <ExternalLink href={uri}>
            <span className={styles.code}>{code}</span>
          </ExternalLink>{' '}
          {confirmed === false && (
            <Pair view={view}>{(locale) => <small>({getMessages(locale).classification.unconfirmed})</small>}</Pair>
          )}
        </dd>
      ))}
      {data.bisId && label('bis')}
      {data.bisId && <dd className={styles.code}>{data.bisId}</dd>}
    </dl>
  );
}
