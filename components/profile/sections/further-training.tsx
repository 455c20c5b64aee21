import { Pair } from '#components/ui/pair';
import { TermList } from '#components/ui/term-list';
import { canRunIn, TermText } from '#components/ui/term-text';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';
import styles from './further-training.module.css';

const parts = ['deepening', 'advancement', 'crossField', 'providers', 'schools'] as const;

export function FurtherTraining({ data, view }: SectionProps<'further-training'>) {
  const { furtherTraining, profile } = getMessages(view.locale);
  return parts.map((part) => {
    const terms = data[part];
    return (
      terms && (
        <div key={part} className={styles.part}>
          <h4>
            <Pair view={view} as="span">
              {(locale) => getMessages(locale).furtherTraining[part]}
            </Pair>
          </h4>
          {canRunIn(terms) ? (
            <TermText terms={terms} view={view} />
          ) : (
            <TermList
              terms={terms}
              view={view}
              first={3}
              more={(count) => profile.more(formatCount(view.locale, furtherTraining.more, count))}
            />
          )}
        </div>
      )
    );
  });
}
