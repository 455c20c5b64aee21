import { Behind } from '#components/ui/folded';
import { Pair } from '#components/ui/pair';
import { TermList } from '#components/ui/term-list';
import { canRunIn, TermText } from '#components/ui/term-text';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';
import styles from './further-training.module.css';

type Props = SectionProps<'further-training'>;

const parts = ['deepening', 'advancement', 'crossField', 'providers', 'schools'] as const;

/** The parts of further training, each behind its heading. */
export function FurtherTraining({ data, view }: Props) {
  const present = parts.flatMap((id) => {
    const terms = data[id];
    return terms ? { id, terms } : [];
  });
  return (
    <div className={styles.parts}>
      {present.map(({ id, terms }) => (
        <Behind key={id} summary={<Heading part={id} view={view} count={terms.length} />}>
          {canRunIn(terms) ? <TermText terms={terms} view={view} /> : <TermList terms={terms} view={view} />}
        </Behind>
      ))}
    </div>
  );
}

function Heading({ part, view, count }: { part: (typeof parts)[number]; count: number } & Pick<Props, 'view'>) {
  return (
    <h4>
      <Pair view={view} as="span">
        {(locale) => getMessages(locale).furtherTraining[part]}
      </Pair>{' '}
      ({count})
    </h4>
  );
}
