import { Behind } from '#components/ui/folded';
import { Pair } from '#components/ui/pair';
import { TermList } from '#components/ui/term-list';
import { canRunIn, TermText } from '#components/ui/term-text';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';
import styles from './further-training.module.css';

interface Props extends SectionProps<'further-training'> {
  /** Of the parts: the next one below the heading of the section. */
  heading?: 'h3' | 'h4';
}

const parts = ['deepening', 'advancement', 'crossField', 'providers', 'schools'] as const;

/** The parts of further training, each behind its heading. */
export function FurtherTraining({ data, view, heading = 'h4' }: Props) {
  const present = parts.flatMap((id) => {
    const terms = data[id];
    return terms ? { id, terms } : [];
  });
  return (
    <div className={styles.parts}>
      {present.map(({ id, terms }) => (
        <Behind key={id} summary={<Heading heading={heading} part={id} view={view} count={terms.length} />}>
          {canRunIn(terms) ? <TermText terms={terms} view={view} /> : <TermList terms={terms} view={view} />}
        </Behind>
      ))}
    </div>
  );
}

interface HeadingProps extends Required<Pick<Props, 'view' | 'heading'>> {
  part: (typeof parts)[number];
  count: number;
}

function Heading({ heading: Element, part, view, count }: HeadingProps) {
  return (
    <Element>
      <Pair view={view} as="span">
        {(locale) => getMessages(locale).furtherTraining[part]}
      </Pair>{' '}
      ({count})
    </Element>
  );
}
