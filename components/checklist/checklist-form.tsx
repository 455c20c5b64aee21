import { Offers } from '#components/competences/offers';
import { Term } from '#components/ui/term';
import { formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { type ChecklistNode, type ChecklistPart, listOffered } from '#lib/profile/checklist';
import type { Competence } from '#lib/vocabulary/vocabulary';
import styles from './checklist.module.css';

interface Props {
  parts: readonly ChecklistPart[];
  ticked: ReadonlySet<Competence>;
  locale: Locale;
  path: string;
}

/** Boxes that stand open; a longer part is opened by whoever wants it. */
const mostOpen = 12;

/** The boxes of all parts, in a form whose address holds them. */
export function ChecklistForm({ parts, ticked, locale, path }: Props) {
  const { checklist, sections } = getMessages(locale);
  const show = (
    <button type="submit" className={styles.show}>
      {checklist.show}
    </button>
  );
  return (
    <form action={`${path}#result`} className={styles.form}>
      {parts.map((part) => {
        const offered = listOffered(part);
        const number = (some: readonly Competence[]) => formatNumber(locale, some.length);
        const has = offered.filter((competence) => ticked.has(competence));
        const isOpen = offered.length <= mostOpen;
        return (
          <details key={part.kind} open={isOpen}>
            <summary>
              <h3>{sections[part.kind]}</h3> <span>{checklist.counted(number(has), number(offered))}</span>
            </summary>
            <div className={styles.nodes}>
              {part.nodes.map((node) => (
                <Node key={node.competence.id} node={node} ticked={ticked} locale={locale} />
              ))}
            </div>
            {!isOpen && show}
          </details>
        );
      })}
      {show}
    </form>
  );
}

/** A competence and those below it; only its name where its box stands in another part. */
function Node({
  node: { competence, named, below },
  ticked,
  locale,
}: Pick<Props, 'ticked' | 'locale'> & { node: ChecklistNode }) {
  const toOffers = (some: readonly Competence[]) => some.map((one) => ({ competence: one, chosen: ticked.has(one) }));
  return (
    <div className={styles.node}>
      {named ? (
        <p>
          <Term term={competence} locale={locale} alone />
        </p>
      ) : (
        <Offers offers={toOffers([competence])} locale={locale} />
      )}
      {below.length > 0 && (
        <div className={styles.below}>
          <Offers offers={toOffers(below)} locale={locale} />
        </div>
      )}
    </div>
  );
}
