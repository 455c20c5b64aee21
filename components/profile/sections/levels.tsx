import { TermList } from '#components/ui/term-list';
import type { SectionProps } from '../section';

export function Levels({ data, view }: SectionProps<'levels'>) {
  return <TermList terms={data.levels} view={view} />;
}
