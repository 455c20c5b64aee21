import { formatList } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { type ChecklistPart, listOffered } from '#lib/profile/checklist';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Competence } from '#lib/vocabulary/vocabulary';
import styles from './checklist.module.css';

interface Props {
  parts: readonly ChecklistPart[];
  ticked: ReadonlySet<Competence>;
  locale: Locale;
  beside: Locale;
}

/** Texts to copy, for a CV and a letter, in both languages of the page. */
export function ChecklistTexts({ parts, ticked, locale, beside }: Props) {
  const { checklist, recognition } = getMessages(locale);
  const all = [locale, beside].map((language) => ({ language, ...writeTexts(parts, ticked, language) }));
  return (
    <>
      <h3>{checklist.texts}</h3>
      <p>{checklist.textsLead}</p>
      <div className={styles.texts}>
        {(['cv', 'letter'] as const).flatMap((kind) =>
          all.map(({ language, [kind]: text }) => (
            <label key={`${kind}/${language}`}>
              <span>
                {checklist[`${kind}Label`]}, {recognition.inLanguage[language]}
              </span>
              <textarea
                readOnly
                lang={language === locale ? undefined : language}
                rows={countRows(text)}
                defaultValue={text}
              />
            </label>
          )),
        )}
      </div>
      {all.some(({ reviewed }) => !reviewed) && <p className={styles.quiet}>{checklist.unreviewed}</p>}
    </>
  );
}

/** In characters; what a phone shows in a line. */
const narrowLine = 34;

/** Rows that show the whole text where a browser does not measure it. */
function countRows(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / narrowLine), 0);
}

/** What one writes of one's competences in a language. */
export interface ApplicationTexts {
  cv: string;
  letter: string;
  /** False where a term in it has not been checked in the language. */
  reviewed: boolean;
}

/** Competences that a sentence names: more are a list. */
const mostInLetter = 6;

/** Writes what is ticked as lines for a CV and as a sentence for a letter. */
export function writeTexts(
  parts: readonly ChecklistPart[],
  ticked: ReadonlySet<Competence>,
  locale: Locale,
): ApplicationTexts {
  const { checklist } = getMessages(locale);
  const chosen = parts.flatMap(listOffered).filter((one) => ticked.has(one));
  // An advertisement may ask for a general one, too, whose box then stands in an earlier part.
  const transversal = new Set(
    parts.flatMap(({ kind, nodes }) =>
      kind === 'transversal' ? nodes.flatMap(({ competence, below }) => [competence, ...below]) : [],
    ),
  );
  const general = chosen.filter((one) => transversal.has(one));
  const professional = chosen.filter((one) => !transversal.has(one));
  const all = [...professional, ...general];
  const named = all.slice(0, mostInLetter);
  return {
    cv: checklist.cv(list(professional, locale), list(general, locale)),
    letter: checklist.letter[toNumber(named.length, all.length)](join(named, locale)),
    reviewed: all.every((term) => toLocalizedTerm(term, locale).status === 'reviewed'),
  };
}

/** Slovenian has a form for two, whatever the number that is not said. */
function toNumber(named: number, all: number) {
  if (named < all) return 'amongOthers';
  return named === 1 ? 'one' : named === 2 ? 'two' : 'many';
}

const toNames = (terms: readonly Competence[], locale: Locale) =>
  terms.map((term) => toLocalizedTerm(term, locale).value);

/** A comma in one of the names would part it in two. */
const hasComma = (names: readonly string[]) => names.some((name) => name.includes(','));

function list(terms: readonly Competence[], locale: Locale): string {
  const names = toNames(terms, locale);
  return names.join(hasComma(names) ? '; ' : ', ');
}

function join(terms: readonly Competence[], locale: Locale): string {
  const names = toNames(terms, locale);
  return hasComma(names) ? names.join('; ') : formatList(locale, names);
}
