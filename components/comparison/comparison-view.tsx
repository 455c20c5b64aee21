import { type ListedOccupation, ListHead, OccupationList } from '#components/catalogue/occupation-list';
import { Notes } from '#components/collection/notes';
import { OccupationPicker } from '#components/collection/occupation-picker';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import type { Profile } from '#lib/profile/profile';
import { nameProfiles } from '#lib/profile/texts';
import { toChangePath } from '#lib/share/change';
import { type Comparison, mostCompared, toComparisonPath } from '#lib/share/comparison';
import type { Rung } from '#lib/vocabulary/vocabulary';
import { type Column, ComparisonTable, isSame, type Row } from './comparison-table';
import styles from './comparison-view.module.css';
import { type ComparedCompetences, listCompetenceRows } from './competence-rows';
import { listFactRows } from './fact-rows';
import { PrintedAddress, Tool, Tools } from './tools';

interface Props {
  locale: Locale;
  comparison: Comparison;
  /** The occupations as a list and the head of a table show them. */
  listed: readonly (ListedOccupation & Column)[];
  /** The same, whole. */
  profiles: readonly Profile[];
  competences: ComparedCompetences;
  rungs: readonly Rung[];
  /** The full address of the comparison, for print. */
  url: string;
  /** What is searched for, and the occupations found. */
  search: string;
  found: readonly ListedOccupation[];
}

/** Two to four occupations side by side, chosen with plain links and a form. */
export function ComparisonView(props: Props) {
  const { locale, comparison, listed, search, found, url } = props;
  const { comparison: messages } = getMessages(locale);
  const { profiles, differences } = comparison;
  const toHref = (some: typeof profiles) => toComparisonPath(locale, some, { differences });
  const toTool = ({ profile, title }: ListedOccupation) => (
    <Tool>
      <a href={toHref(profiles.filter((other) => other !== profile))} rel="nofollow">
        {messages.remove} <span className="visually-hidden">{title}</span>
      </a>
    </Tool>
  );
  return (
    <>
      <h1>{messages.title}</h1>
      {profiles.length > 0 && <PrintedAddress url={url} />}
      <Notes notes={listNotes(comparison, locale)} />
      {profiles.length === 0 && <p>{messages.lead}</p>}
      {profiles.length > 0 && (
        <>
          <ListHead locale={locale} />
          <OccupationList occupations={listed.map((row) => ({ ...row, note: toTool(row) }))} locale={locale} />
        </>
      )}
      {profiles.length === 1 && <p className={styles.below}>{messages.onlyOne}</p>}
      {profiles.length > 1 && <Compared {...props} />}
      {profiles.length < mostCompared ? (
        <OccupationPicker
          path={toHref(profiles)}
          search={search}
          found={found}
          toHref={(profile) => (profiles.includes(profile) ? undefined : toHref([...profiles, profile]))}
          messages={messages}
          locale={locale}
        />
      ) : (
        <p className={styles.full}>{messages.full(mostCompared)}</p>
      )}
    </>
  );
}

/** The table with the switch between all rows and those that differ. */
function Compared({ locale, comparison, listed, profiles, competences, rungs }: Props) {
  const { comparison: messages } = getMessages(locale);
  const { differences } = comparison;
  const rows = [
    ...listFactRows(['training', 'german', 'recognition', 'environment'], { profiles, rungs, locale }),
    ...listCompetenceRows(competences, listed, locale),
  ].filter((row) => !differences || !isSame(row));
  return (
    <>
      <Tools locale={locale}>
        <a href={toComparisonPath(locale, comparison.profiles, { differences: !differences })} rel="nofollow">
          {differences ? messages.everything : messages.differences}
        </a>{' '}
        <a href={toComparisonPath(locale, [])}>{messages.clear}</a>{' '}
        <a href={toPath(locale, { page: 'guide-pay' })}>{messages.pay}</a>
      </Tools>
      {rows.length ? (
        <ComparisonTable columns={listed} rows={[...rows, buildChangeRow(listed, locale)]} locale={locale} />
      ) : (
        <p role="status">{messages.noDifferences}</p>
      )}
      <p className={styles.counting}>{messages.counting}</p>
    </>
  );
}

/** For each occupation the ways to change to it from the others. */
function buildChangeRow(listed: Props['listed'], locale: Locale): Row {
  const { change, from } = getMessages(locale).comparison;
  return {
    id: 'change',
    label: change,
    printed: false,
    cells: listed.map(({ profile: to }) => ({
      key: to.id,
      content: (
        <ul>
          {listed.flatMap(({ profile, title, lang }) =>
            profile === to
              ? []
              : [
                  <li key={profile.id}>
                    {from}{' '}
                    <a href={toChangePath(locale, { from: profile, to })} lang={lang} rel="nofollow">
                      {title}
                    </a>
                  </li>,
                ],
          )}
        </ul>
      ),
    })),
  };
}

/** What of the address could not be used. */
function listNotes({ unknown, doubled, surplus }: Comparison, locale: Locale): string[] {
  const { comparison: messages } = getMessages(locale);
  return [
    ...(unknown.length ? [messages.unknown(unknown.join(', '))] : []),
    ...(doubled.length ? [messages.doubled(nameProfiles(doubled, locale))] : []),
    ...(surplus.length ? [messages.surplus(mostCompared, nameProfiles(surplus, locale))] : []),
  ];
}
