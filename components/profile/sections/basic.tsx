import { CompetenceTerms } from '../competence-tree';
import type { SectionProps } from '../section';

export function Basic({ data, view }: SectionProps<'basic'>) {
  return <CompetenceTerms terms={data.competences} view={view} />;
}
