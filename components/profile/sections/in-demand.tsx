import { CompetenceTerms } from '../competence-tree';
import type { SectionProps } from '../section';

export function InDemand({ data, view }: SectionProps<'in-demand'>) {
  return <CompetenceTerms terms={data.competences} view={view} />;
}
