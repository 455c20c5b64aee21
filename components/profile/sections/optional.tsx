import { TermList } from '#components/ui/term-list';
import type { SectionProps } from '../section';

export function Optional({ data, view }: SectionProps<'optional'>) {
  return <TermList terms={data.competences} view={view} columns />;
}
