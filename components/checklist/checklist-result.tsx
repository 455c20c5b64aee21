import { Behind } from '#components/ui/folded';
import { formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { type ChecklistPart, listOffered } from '#lib/profile/checklist';
import type { Profile } from '#lib/profile/profile';
import type { Competence } from '#lib/vocabulary/vocabulary';
import styles from './checklist.module.css';
import { ChecklistTexts } from './checklist-texts';
import { ChecklistTraining } from './checklist-training';
import { Terms } from './terms';

/** Where one goes on with what is ticked. */
export interface ResultLinks {
  profile: string;
  /** The page without a choice. */
  clear: string;
  match: string;
  /** Competences that the last of these takes at most. */
  mostMatched: number;
  /** The comparison with the occupations that need most of what is ticked, and their titles. */
  comparison: { path: string; titles: readonly string[] };
  /** The change to this occupation, from one that is still to choose. */
  change: string;
}

interface Props {
  profile: Profile;
  parts: readonly ChecklistPart[];
  ticked: ReadonlySet<Competence>;
  locale: Locale;
  beside: Locale;
  links: ResultLinks;
}

/** What one has and what is missing, the texts, the training, and the ways on. */
export function ChecklistResult({ profile, parts, ticked, locale, beside, links }: Props) {
  const { checklist } = getMessages(locale);
  const number = (count: number) => formatNumber(locale, count);
  const all = parts.flatMap(listOffered);
  const lacking = parts
    .map((part) => ({ kind: part.kind, terms: listOffered(part).filter((competence) => !ticked.has(competence)) }))
    .filter(({ terms }) => terms.length > 0);
  const missing = lacking.flatMap(({ terms }) => terms);
  const basic = parts.filter(({ kind }) => kind === 'basic').flatMap(listOffered);
  const has = basic.filter((competence) => ticked.has(competence));
  return (
    <section id="result" className={styles.result}>
      <h2>{checklist.result(number(ticked.size), formatCount(locale, checklist.of, all.length))}</h2>
      {basic.length > 0 && <p>{checklist.basicResult(number(has.length), number(basic.length))}</p>}
      {missing.length === 0 ? (
        <p>{checklist.complete}</p>
      ) : (
        <>
          <h3>{checklist.missing}</h3>
          {lacking.map(({ kind, terms }) => (
            <Missing key={kind} kind={kind} terms={terms} locale={locale} beside={beside} />
          ))}
        </>
      )}
      <ChecklistTexts parts={parts} ticked={ticked} locale={locale} beside={beside} />
      {missing.length > 0 && (
        <ChecklistTraining profile={profile} missing={missing} locale={locale} beside={beside} path={links.profile} />
      )}
      <div className={styles.further}>
        <h3>{checklist.further}</h3>
        <ul>
          <li>
            <a href={links.match} rel="nofollow">
              {checklist.toMatch}
            </a>
            {ticked.size > links.mostMatched && ` (${checklist.firstOnly(links.mostMatched)})`}
          </li>
          {links.comparison.titles.length > 0 && (
            <li>
              <a href={links.comparison.path} rel="nofollow">
                {checklist.toComparison}
              </a>
              : {links.comparison.titles.join(', ')}
            </li>
          )}
          <li>
            <a href={links.change} rel="nofollow">
              {checklist.toChange}
            </a>
          </li>
          <li>
            <a href={links.clear} rel="nofollow">
              {checklist.clear}
            </a>
          </li>
        </ul>
      </div>
    </section>
  );
}

/** Missing competences that are shown at once in a part. */
const mostShown = 8;

interface MissingProps {
  kind: ChecklistPart['kind'];
  terms: readonly Competence[];
  locale: Locale;
  beside: Locale;
}

/** What is missing of a part; a long list is behind its heading. */
function Missing({ kind, terms, locale, beside }: MissingProps) {
  const isLong = terms.length > mostShown;
  const heading = (
    <h4>
      {getMessages(locale).sections[kind]} ({formatNumber(locale, terms.length)})
    </h4>
  );
  const list = <Terms terms={terms} locale={locale} beside={beside} runIn={isLong} />;
  return isLong ? (
    <Behind summary={heading}>{list}</Behind>
  ) : (
    <>
      {heading}
      {list}
    </>
  );
}
