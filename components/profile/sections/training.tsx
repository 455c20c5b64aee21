import { Ladder } from '#components/ui/ladder';
import { Pair } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { TermList } from '#components/ui/term-list';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { listEqfLevels, toNqr } from '#lib/profile/qualifications';
import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';
import styles from './training.module.css';

export function Training({ data, profile, view, context }: SectionProps<'training'>) {
  const tellLevel = (locale: Locale, eqf: readonly number[] | undefined) => {
    const { training } = getMessages(locale);
    if (!eqf) return training.levelUnknown;
    if (!eqf.length) return training.noLevel;
    return eqf.map((level) => training.level(toNqr(level), level)).join(` ${training.or} `);
  };
  return (
    <>
      <SectionProse profile={profile} section="training" view={view} />
      <ul className={styles.routes}>
        {data.routes.map(({ route, eqf, fields = [], printed }) => (
          <li key={route.id}>
            <h4>
              <Pair view={view} as="span">
                {(locale) => <Term term={route} locale={locale} alone={view.parallel} />}
              </Pair>
            </h4>
            <Pair view={view}>
              {(locale) => (
                <p className={styles.level}>
                  <strong>{tellLevel(locale, eqf)}</strong>
                  {eqf !== undefined && eqf.length > 0 && route.only && ` ${route.only[locale]}`}{' '}
                  {printed && printed !== `NQR ${eqf?.map(toNqr).join()}` && (
                    <small>{getMessages(locale).training.printed(printed)}</small>
                  )}
                </p>
              )}
            </Pair>
            {fields.map(({ field, narrower }) => (
              <div key={field.id} className={styles.field}>
                <Pair view={view}>{(locale) => <Term term={field} locale={locale} alone={view.parallel} />}</Pair>
                {narrower && <TermList terms={narrower} view={view} />}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {!view.parallel && listEqfLevels(profile).length > 0 && (
        <>
          <p>{getMessages(view.locale).training.ladderLead}</p>
          <Ladder rungs={context.rungs} reached={listEqfLevels(profile)} locale={view.locale} />
        </>
      )}
      <Pair view={view}>{(locale) => <p>{getMessages(locale).training.recognition}</p>}</Pair>
    </>
  );
}
