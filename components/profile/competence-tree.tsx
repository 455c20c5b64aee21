import { Pair, type View } from '#components/ui/pair';
import { Term } from '#components/ui/term';
import { TermList } from '#components/ui/term-list';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { CompetenceNode } from '#lib/profile/sections/competence-tree';
import styles from './competence-tree.module.css';

interface Props {
  nodes: readonly CompetenceNode[];
  view: View;
}

/**
 * Competences in groups that open and close; open in the document, closed by a script on a phone. A plain list where
 * no group has anything in it.
 */
export function CompetenceTree({ nodes, view }: Props) {
  if (nodes.every(({ narrower }) => !narrower)) {
    return <TermList terms={nodes.map(({ competence }) => competence)} view={view} columns />;
  }
  return (
    <div className={view.parallel ? styles.stack : styles.groups}>
      {nodes.map((node) => (
        <details key={node.competence.id} open data-group="">
          <summary>
            <Pair view={view} as="span">
              {(locale) => (
                <span>
                  <Term term={node.competence} locale={locale} alone={view.parallel} />
                </span>
              )}
            </Pair>
            <span className={styles.count}>
              {formatCount(view.locale, getMessages(view.locale).competences, count(node))}
            </span>
          </summary>
          <Narrower node={node} view={view} />
        </details>
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
          <Pair view={view}>{(locale) => <Term term={node.competence} locale={locale} alone={view.parallel} />}</Pair>
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
          <Pair view={view}>{(locale) => <Term term={competence} locale={locale} alone={view.parallel} />}</Pair>
          {examples && (
            <div className={styles.examples}>
              <Pair view={view}>{(locale) => <small>{getMessages(locale).profile.examples}</small>}</Pair>
              <TermList terms={examples} view={view} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How many competences stand in a group, its own name not counted. */
function count({ narrower = [] }: CompetenceNode): number {
  return narrower.reduce((sum, { examples = [] }) => sum + 1 + examples.length, 0);
}
