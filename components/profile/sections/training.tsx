import { formatLevel, formatPrinted, WaysTable } from '#components/qualifications/ways-table';
import { Pair, type View } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import type { SectionData } from '#lib/profile/profile';
import { listWays } from '#lib/profile/qualifications';
import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';
import styles from './training.module.css';

/** The ways into the occupation, each with its level in Austria and the same level in Slovenia. */
export function Training({ data, profile, view, context: { rungs } }: SectionProps<'training'>) {
  const ways = listWays(profile, rungs);
  return (
    <>
      <SectionProse profile={profile} section="training" view={view} />
      {view.parallel ? (
        <ul className={styles.routes}>
          {data.routes.map((route, index) => (
            <Route key={route.route.id} route={route} sok={ways[index]?.sok ?? []} view={view} />
          ))}
        </ul>
      ) : (
        <WaysTable routes={data.routes} rungs={rungs} locale={view.locale} />
      )}
      {ways.some(({ eqf }) => eqf.length > 0) && (
        <Pair view={view}>
          {(locale) => {
            const { recognition, allLevels } = getMessages(locale).training;
            return (
              <p className={styles.caution}>
                {recognition} <a href={toPath(locale, { page: 'frameworks' })}>{allLevels}</a>
              </p>
            );
          }}
        </Pair>
      )}
    </>
  );
}

interface RouteProps {
  route: SectionData<'training'>['routes'][number];
  sok: readonly number[];
  view: View;
}

/** A way row by row in both languages. */
function Route({ route, sok, view }: RouteProps) {
  const fields = route.fields?.flatMap(({ field, narrower = [] }) => [field, ...narrower]) ?? [];
  return (
    <li>
      {[route.route, ...fields].map((term) => (
        <Pair key={term.id} view={view}>
          {(locale) => <Term term={term} locale={locale} alone />}
        </Pair>
      ))}
      <Pair view={view}>
        {(locale) => {
          const { or, inSlovenia } = getMessages(locale).training;
          const slovenian = sok.length > 0 && inSlovenia(sok.join(` ${or} `));
          return (
            <p>{[formatLevel(route, locale), slovenian, formatPrinted(route, locale)].filter(Boolean).join('; ')}</p>
          );
        }}
      </Pair>
    </li>
  );
}
