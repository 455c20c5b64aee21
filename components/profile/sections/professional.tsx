import { CompetenceTree } from '../competence-tree';
import type { SectionProps } from '../section';

export function Professional({ data, view }: SectionProps<'professional'>) {
  return <CompetenceTree nodes={data.competences} view={view} />;
}
