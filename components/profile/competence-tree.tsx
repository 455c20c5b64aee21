import { Pair, type View } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { TermList } from '#components/ui/term-list';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import type { CompetenceNode } from '#lib/profile/sections/competence-tree';
import styles from './competence-tree.module.css';

interface Props {
  nodes: readonly CompetenceNode[];
  view: View;
}

type Competence = CompetenceNode['competence'];

/** Competences without narrower ones, each leading to its page. */
export function CompetenceTerms({ terms, view }: { terms: readonly Competence[]; view: View }) {
  return <TermList terms={terms} view={view} columns toHref={toCompetencePath} />;
}

/**
 * Competences with narrower ones in collapsible groups: open in the document, closed by a script on a phone. A plain
 * list where all groups are empty. The competence precedes the summary of its group, which must not contain a link.
 */
export function CompetenceTree({ nodes, view }: Props) {
  if (nodes.every(({ narrower }) => !narrower)) {
    return <CompetenceTerms terms={nodes.map(({ competence }) => competence)} view={view} />;
  }
  return (
    <div className={view.parallel ? styles.stack : styles.groups}>
      {nodes.map((node) => (
        <div key={node.competence.id} className={styles.group}>
          <div className={styles.name}>
            <LinkedCompetence competence={node.competence} view={view} />
          </div>
          {node.narrower && (
            <details open data-group="">
              <summary>
                {formatCount(view.locale, getMessages(view.locale).competences, count(node))}
                <span className="visually-hidden">
                  {': '}
                  <Term term={node.competence} locale={view.locale} alone />
                </span>
              </summary>
              <Narrower node={node} view={view} />
            </details>
          )}
        </div>
      ))}
    </div>
  );
}

/** Competences as a plain list with narrower ones indented. */
export function CompetenceList({ nodes, view }: Props) {
  return (
    <ul className={view.parallel ? styles.stack : styles.list}>
      {nodes.map((node) => (
        <li key={node.competence.id}>
          <LinkedCompetence competence={node.competence} view={view} />
          <Narrower node={node} view={view} />
        </li>
      ))}
    </ul>
  );
}

function Narrower({ node, view }: { node: CompetenceNode; view: View }) {
  if (!node.narrower) return null;
  return (
    <ul className={styles.narrower}>
      {node.narrower.map(({ competence, examples }) => (
        <li key={competence.id}>
          <LinkedCompetence competence={competence} view={view} />
          {examples && (
            <div className={styles.examples}>
              <Pair view={view}>{(locale) => <small>{getMessages(locale).profile.examples}</small>}</Pair>
              <TermList terms={examples} view={view} toHref={toCompetencePath} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A competence, linked to its page in the language of the reader. */
function LinkedCompetence({ competence, view }: { competence: Competence; view: View }) {
  return (
    <Pair view={view}>
      {(locale) => (
        <Term
          term={competence}
          locale={locale}
          alone={view.parallel}
          href={locale === view.locale ? toCompetencePath(competence, locale) : undefined}
        />
      )}
    </Pair>
  );
}

/** Counts the competences in a group, without its own. */
function count({ narrower = [] }: CompetenceNode): number {
  return narrower.reduce((sum, { examples = [] }) => sum + 1 + examples.length, 0);
}
