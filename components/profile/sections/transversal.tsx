import { CompetenceTree } from '../competence-tree';
import type { SectionProps } from '../section';

export function Transversal({ data, view }: SectionProps<'transversal'>) {
  return <CompetenceTree nodes={data.competences} view={view} />;
}
