import { CompetenceTerms } from '../competence-tree';
import type { SectionProps } from '../section';

export function Optional({ data, view }: SectionProps<'optional'>) {
  return <CompetenceTerms terms={data.competences} view={view} />;
}
