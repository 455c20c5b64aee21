import { CompetenceList } from '../competence-tree';
import type { SectionProps } from '../section';

export function Transversal({ data, view }: SectionProps<'transversal'>) {
  return <CompetenceList nodes={data.competences} view={view} />;
}
