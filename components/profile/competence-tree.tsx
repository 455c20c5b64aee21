import { Fragment, type ReactNode } from 'react';
import { Folded } from '#components/ui/folded';
import type { View } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { TermList, TermRow, TermRows } from '#components/ui/term-list';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import type { CompetenceNode } from '#lib/profile/sections/competence-tree';
import { findOfficial } from '#lib/profile/texts';

interface Props {
  nodes: readonly CompetenceNode[];
  view: View;
}

type Competence = CompetenceNode['competence'];
type Narrower = NonNullable<CompetenceNode['narrower']>;

/** Competences without narrower ones, each leading to its page. */
export function CompetenceTerms({ terms, view }: { terms: readonly Competence[]; view: View }) {
  return (
    <TermList terms={terms} view={view} toHref={toCompetencePath} more={(count) => formatMore(view.locale, count)} />
  );
}

/** Competences as rows, each with the narrower ones below it as text; all but examples lead to their pages. */
export function CompetenceTree({ nodes, view }: Props) {
  // A group takes the room of several rows.
  const first = nodes.filter(({ narrower }) => narrower).length > 4 ? 3 : undefined;
  return (
    <Folded items={nodes} first={first} more={(rest) => formatMore(view.locale, count(rest))}>
      {(rows) => (
        <TermRows view={view}>
          {rows.map(({ competence, narrower }) => (
            <TermRow
              key={competence.id}
              term={competence}
              view={view}
              href={toCompetencePath(competence, view.locale)}
              below={narrower && ((locale) => listBelow(narrower, locale, view))}
              summary={narrower && formatBelow(view.locale, countBelow(narrower))}
            />
          ))}
        </TermRows>
      )}
    </Folded>
  );
}

/** Narrower competences with their examples as text in a language; beside the reader's, those that differ from it. */
function listBelow(narrower: Narrower, locale: Locale, view: View): ReactNode {
  const list = locale === view.locale || view.parallel ? narrower : listDiffering(narrower, view.locale);
  return (
    list.length > 0 &&
    list.map(({ competence, examples = [] }, index) => (
      <Fragment key={competence.id}>
        {index > 0 && ', '}
        <Term
          term={competence}
          locale={locale}
          alone
          href={locale === view.locale ? toCompetencePath(competence, locale) : undefined}
        />
        {examples.map((example, place) => (
          <Fragment key={example.id}>
            {place > 0 ? ', ' : ` (${getMessages(locale).profile.examples} `}
            <Term term={example} locale={locale} alone />
          </Fragment>
        ))}
        {examples.length > 0 && ')'}
      </Fragment>
    ))
  );
}

/** Leaves out what reads the same in the language of the reader. */
function listDiffering(narrower: Narrower, locale: Locale): Narrower {
  const differs = (term: Competence) => findOfficial(term, locale) !== undefined;
  return narrower.flatMap(({ competence, examples = [] }) => {
    const rest = examples.filter(differs);
    return differs(competence) || rest.length ? [{ competence, examples: rest }] : [];
  });
}

/** Names what is below a competence, where it takes more room than its name. */
function formatBelow(locale: Locale, number: number): string | undefined {
  return number > 2 ? formatCount(locale, getMessages(locale).narrower, number) : undefined;
}

function formatMore(locale: Locale, number: number): string {
  const { competences, profile } = getMessages(locale);
  return profile.more(formatCount(locale, competences, number));
}

/** Counts competences of all three levels. */
function count(nodes: readonly CompetenceNode[]): number {
  return nodes.reduce((sum, { narrower = [] }) => sum + 1 + countBelow(narrower), 0);
}

function countBelow(narrower: Narrower): number {
  return narrower.reduce((sum, { examples = [] }) => sum + 1 + examples.length, 0);
}
