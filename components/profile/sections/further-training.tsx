import { Pair } from '#components/ui/pair';
import { TermList } from '#components/ui/term-list';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';

const parts = ['deepening', 'advancement', 'crossField', 'providers', 'schools'] as const;

export function FurtherTraining({ data, view }: SectionProps<'further-training'>) {
  return parts.map((part) => {
    const terms = data[part];
    return (
      terms && (
        <div key={part}>
          <h4>
            <Pair view={view} as="span">
              {(locale) => getMessages(locale).furtherTraining[part]}
            </Pair>
          </h4>
          <TermList terms={terms} view={view} columns />
        </div>
      )
    );
  });
}
