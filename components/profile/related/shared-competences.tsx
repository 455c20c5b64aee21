import { Behind } from '#components/ui/folded';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { SectionContext, SharedWith } from '../section';
import styles from './shared-competences.module.css';

interface Props {
  shared: NonNullable<SectionContext['shared']>;
  locale: Locale;
}

/** What the occupation shares with the related ones and with those that share most; how it is counted at the end. */
export function SharedCompetences({ shared: { listed, most, change }, locale }: Props) {
  const { related } = getMessages(locale);
  const telling = listed.filter(({ count }) => count > 0);
  if (telling.length + most.length === 0) return null;
  return (
    <div className={styles.shared}>
      <Behind summary={related.shared}>
        {telling.length > 0 && (
          <>
            <h3>{related.listed}</h3>
            <Rows rows={telling} locale={locale} />
          </>
        )}
        {most.length > 0 && (
          <>
            <h3>{related.most}</h3>
            <Rows rows={most} locale={locale} />
            <p>{related.computed}</p>
          </>
        )}
        <p>
          {related.counted}{' '}
          <a href={change} rel="nofollow">
            {related.lacking}
          </a>
        </p>
      </Behind>
    </div>
  );
}

function Rows({ rows, locale }: { rows: readonly SharedWith[]; locale: Locale }) {
  return (
    <ul>
      {rows.map(({ id, title, path, count, rarest }) => (
        <li key={id}>
          {path ? <a href={path}>{title}</a> : title}: {formatShared(count, rarest, locale)}
        </li>
      ))}
    </ul>
  );
}

function formatShared(count: number, rarest: SharedWith['rarest'], locale: Locale): string {
  const { related } = getMessages(locale);
  const names = rarest.map((term) => toLocalizedTerm(term, locale).value).join(', ');
  return related[count > rarest.length ? 'some' : 'all'](formatCount(locale, related.count, count), names);
}
