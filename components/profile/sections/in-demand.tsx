import { TermList } from '#components/ui/term-list';
import type { SectionProps } from '../section';

export function InDemand({ data, view }: SectionProps<'in-demand'>) {
  return <TermList terms={data.competences} view={view} columns />;
}
