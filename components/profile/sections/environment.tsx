import { TermList } from '#components/ui/term-list';
import type { SectionProps } from '../section';

export function Environment({ data, view }: SectionProps<'environment'>) {
  return <TermList terms={data.conditions} view={view} />;
}
