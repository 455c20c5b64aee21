import type { ReactNode } from 'react';
import { ExternalLink } from '#components/ui/external-link';
import { Pair } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { sourceLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import type { Term as TermData } from '#lib/vocabulary/term';
import type { SectionProps } from '../section';
import styles from './classification.module.css';

type Messages = ReturnType<typeof getMessages>['classification'];

/** Area and group, then each code with what it is for. */
export function Classification({ data, view }: SectionProps<'classification'>) {
  const { group, area } = data.group;
  const areaPath = toPath(view.locale, { page: 'area', slug: area.slug[view.locale] });
  const label = (toText: (messages: Messages) => string) => (
    <Pair view={view} as="span">
      {(locale) => toText(getMessages(locale).classification)}
    </Pair>
  );
  const row = (key: keyof Messages['uses'], value: ReactNode) => (
    <tr>
      <th scope="row">
        {label(({ names }) => names[key])} <small>{label(({ uses }) => uses[key])}</small>
      </th>
      <td>{value}</td>
    </tr>
  );
  const place = (key: keyof Messages['names'], term: TermData, path: string) => (
    <Pair view={view}>
      {(locale) => (
        <p className={styles.place}>
          <span>{getMessages(locale).classification.names[key]}:</span>{' '}
          <Term
            term={term}
            locale={locale}
            alone={view.parallel}
            inline
            href={locale === view.locale ? path : undefined}
          />
        </p>
      )}
    </Pair>
  );
  return (
    <>
      {place(area.isco ? 'iscoArea' : 'area', area, areaPath)}
      {place(group.isco ? 'iscoGroup' : 'group', group, `${areaPath}#${group.id}`)}
      <table className={styles.codes}>
        <tbody>
          {data.ams &&
            row(
              'ams',
              data.ams.map(({ code, title }) => (
                <div key={code}>
                  <Code value={code} /> <span lang={sourceLocale}>{title}</span>
                </div>
              )),
            )}
          {data.isco &&
            row(
              'isco',
              <>
                <Code value={data.isco} />{' '}
                <a href={toPath(view.locale, { page: 'isco-group', slug: data.isco })}>
                  {getMessages(view.locale).classification.toGroup}
                </a>
              </>,
            )}
          {data.esco &&
            row(
              'esco',
              data.esco.map(({ uri, code, confirmed }) => (
                <div key={uri}>
                  <Code value={code} />{' '}
                  <ExternalLink href={uri}>{getMessages(view.locale).classification.toEsco}</ExternalLink>{' '}
                  {confirmed === false && <small>{label(({ unconfirmed }) => `(${unconfirmed})`)}</small>}
                </div>
              )),
            )}
          {data.bisId && row('bis', <Code value={String(data.bisId)} />)}
        </tbody>
      </table>
    </>
  );
}

/** A code that is selected as a whole, to be copied. */
function Code({ value }: { value: string }) {
  return <span className={styles.code}>{value}</span>;
}
