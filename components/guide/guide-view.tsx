import { TextView } from '#components/site/text-view';
import { formatDate } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { Source } from '#lib/vocabulary/vocabulary';
import { CitedSources } from './cited-sources';
import { GuideNav, type GuideStep, GuideSteps } from './guide-steps';
import styles from './guide-view.module.css';

interface Props {
  page: Parameters<typeof TextView>[0]['page'] & { asOf?: string | undefined };
  anchors: readonly string[];
  /** What the page cites, in the order of the numbers. */
  sources: readonly Source[];
  steps: readonly GuideStep[];
  /** The index of the page among the steps; undefined on the front page and beside the steps. */
  current: number | undefined;
  /** True on the front page, which lists the steps. */
  front: boolean;
  locale: Locale;
}

/** A page of the guide: its text, whose last part is a checklist, the other steps, and the sources. */
export function GuideView({ page, anchors, sources, steps, current, front, locale }: Props) {
  const { guide } = getMessages(locale);
  return (
    <>
      <div className={front ? undefined : styles.step}>
        {current !== undefined && <p className={styles.count}>{guide.step(current + 1, steps.length)}</p>}
        <TextView page={page} anchors={anchors}>
          {front && <GuideSteps steps={steps} locale={locale} />}
        </TextView>
      </div>
      {page.asOf && <p className={styles.caution}>{guide.caution(formatDate(locale, page.asOf))}</p>}
      {!front && <GuideNav steps={steps} current={current} locale={locale} />}
      <CitedSources sources={sources} locale={locale} />
    </>
  );
}
