import { TermList } from '#components/ui/term-list';
import type { SectionProps } from '../section';

export function Basic({ data, view }: SectionProps<'basic'>) {
  return <TermList terms={data.competences} view={view} columns />;
}
