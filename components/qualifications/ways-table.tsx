import { isDeepStrictEqual } from 'node:util';
import { Fragment } from 'react';
import { Behind } from '#components/ui/folded';
import { Term } from '#components/ui/term';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { SectionData } from '#lib/profile/profile';
import { listSok, toNqr, toWords } from '#lib/profile/qualifications';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Rung } from '#lib/vocabulary/vocabulary';
import styles from './ways-table.module.css';

type Route = SectionData<'training'>['routes'][number];

interface Props {
  routes: readonly Route[];
  rungs: readonly Rung[];
  locale: Locale;
}

/** Ways into an occupation, under each its Austrian level left, the same level in Slovenia right. */
export function WaysTable({ routes, rungs, locale }: Props) {
  const { training } = getMessages(locale);
  return (
    <table className={styles.ways}>
      {routes.some(({ eqf = [] }) => eqf.length > 0) && (
        <thead>
          <tr>
            <th scope="col">{training.austria}</th>
            <th scope="col">{training.slovenia}</th>
          </tr>
        </thead>
      )}
      {routes.map((route, index) => (
        <tbody key={route.route.id}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              <Term term={route.route} locale={locale} inline />{' '}
              <Fields route={route} above={routes[index - 1]} locale={locale} />
            </th>
          </tr>
          <tr>
            <td colSpan={route.eqf?.length ? 1 : 2}>
              <Austrian route={route} locale={locale} />
            </td>
            {route.eqf && route.eqf.length > 0 && <Slovenian eqf={route.eqf} rungs={rungs} locale={locale} />}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** The Austrian level of a way, and for which schools it is. */
export function formatLevel({ eqf, route }: Route, locale: Locale): string {
  const { training } = getMessages(locale);
  if (!eqf) return training.levelUnknown;
  if (!eqf.length) return training.noLevel;
  const levels = eqf.map((level) => training.level(toNqr(level), level)).join(` ${training.or} `);
  return route.only ? `${levels} ${route.only[locale]}` : levels;
}

/** What the source prints in place of the level, where it differs. */
export function formatPrinted({ eqf = [], printed }: Route, locale: Locale): string | undefined {
  const same = printed === undefined || printed === `NQR ${eqf.map(toNqr).join()}`;
  return same ? undefined : getMessages(locale).training.printed(printed);
}

function Austrian({ route, locale }: { route: Route; locale: Locale }) {
  const printed = formatPrinted(route, locale);
  return (
    <>
      {formatLevel(route, locale)}
      {printed && (
        <>
          {' '}
          <small>{printed}</small>
        </>
      )}
    </>
  );
}

interface FieldsProps {
  route: Route;
  above: Route | undefined;
  locale: Locale;
}

/** The fields one can choose, named once where two ways in a row have the same. */
function Fields({ route: { fields = [] }, above, locale }: FieldsProps) {
  if (!fields.length) return null;
  const { training } = getMessages(locale);
  if (isDeepStrictEqual(fields, above?.fields)) return <small>{training.sameFields}</small>;
  const terms = fields.flatMap(({ field, narrower = [] }) => [field, ...narrower]);
  return (
    <Behind summary={`${training.fields} (${terms.length})`} narrow>
      <small data-label={`${training.fields}: `}>
        {terms.map((term, index) => (
          <Fragment key={term.id}>
            {index > 0 && ', '}
            <Term term={term} locale={locale} inline />
          </Fragment>
        ))}
      </small>
    </Behind>
  );
}

function Slovenian({ eqf, rungs, locale }: Pick<Props, 'rungs' | 'locale'> & { eqf: readonly number[] }) {
  return (
    <td>
      {listSok(eqf, rungs).map((term, index) => {
        const { value, locale: shown } = toWords({ term }, locale);
        return (
          <Fragment key={toLocalizedTerm(term, sourceLocale).value}>
            {index > 0 && ', '}
            {shown === locale ? value : <span lang={shown}>{value}</span>} {`(SOK\u00a0${term.level})`}
          </Fragment>
        );
      })}
    </td>
  );
}
