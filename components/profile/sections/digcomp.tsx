import { LevelSquares } from '#components/ui/level-squares';
import { Pair } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';
import styles from './digcomp.module.css';

export function Digcomp({ data, profile, view, context }: SectionProps<'digcomp'>) {
  const { digcomp } = getMessages(view.locale);
  return (
    <>
      <SectionProse profile={profile} section="digcomp" view={view} />
      <h4>
        <Pair view={view} as="span">
          {(locale) => getMessages(locale).digcomp.areas}
        </Pair>
      </h4>
      <Pair view={view}>{(locale) => <p className={styles.legend}>{getMessages(locale).digcomp.legend}:</p>}</Pair>
      <ol className={view.parallel ? styles.rows : styles.bands}>
        {context.bands.map((band) => (
          <li key={band.id}>
            <span className={styles.levels}>{`${Number(band.id) * 2 - 1}–${Number(band.id) * 2}`}</span>{' '}
            <Pair view={view} as="span">
              {(locale) => <Term term={band} locale={locale} alone={view.parallel} />}
            </Pair>
          </li>
        ))}
      </ol>
      <ul className={styles.areas}>
        {data.areas.map(({ area, from, to, stated }) => (
          <li key={area.id}>
            <h5>
              <Pair view={view} as="span">
                {(locale) => (
                  <span>
                    <span className={styles.number}>{area.id}</span>{' '}
                    <Term term={area} locale={locale} alone={view.parallel} />
                  </span>
                )}
              </Pair>
            </h5>
            <LevelSquares
              label={digcomp.picture(toLocalizedTerm(area, view.locale).value, digcomp.range(from, to))}
              from={from}
              to={to}
            />
            <Pair view={view}>
              {(locale) => {
                const words = getMessages(locale).digcomp;
                return (
                  <p className={styles.range}>
                    {words.range(from, to)}
                    {stated === 'words' && ` (${words.words})`}
                  </p>
                );
              }}
            </Pair>
            <SectionProse profile={profile} section="digcomp" part={area.id} view={view} />
          </li>
        ))}
      </ul>
    </>
  );
}
