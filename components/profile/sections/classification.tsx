import { ExternalLink } from '#components/ui/external-link';
import { Pair } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';
import styles from './classification.module.css';

export function Classification({ data, view }: SectionProps<'classification'>) {
  const { group, area } = data.group;
  const label = (key: keyof ReturnType<typeof getMessages>['classification']) => (
    <dt>
      <Pair view={view}>{(locale) => getMessages(locale).classification[key]}</Pair>
    </dt>
  );
  return (
    <dl className={styles.list}>
      {label(area.isco ? 'iscoArea' : 'area')}
      <dd>
        <Pair view={view}>{(locale) => <Term term={area} locale={locale} alone={view.parallel} />}</Pair>
      </dd>
      {label(group.isco ? 'iscoGroup' : 'group')}
      <dd>
        <Pair view={view}>{(locale) => <Term term={group} locale={locale} alone={view.parallel} />}</Pair>
      </dd>
      {data.ams && label('ams')}
      {data.ams?.map(({ code, title }) => (
        <dd key={code}>
          <span className={styles.code}>{code}</span> <span lang="de">{title}</span>
        </dd>
      ))}
      {data.isco && label('isco')}
      {data.isco && <dd className={styles.code}>{data.isco}</dd>}
      {data.esco && label('esco')}
      {data.esco?.map(({ uri, code }) => (
        <dd key={uri}>
          <ExternalLink href={uri}>
            <span className={styles.code}>{code}</span>
          </ExternalLink>
        </dd>
      ))}
      {data.bisId && label('bis')}
      {data.bisId && <dd className={styles.code}>{data.bisId}</dd>}
    </dl>
  );
}
