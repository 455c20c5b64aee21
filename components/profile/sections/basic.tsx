import { CompetenceTree } from '../competence-tree';
import type { SectionProps } from '../section';

/** The basic competences, with what the professional ones of the same name have below them. */
export function Basic({ data, profile, view }: SectionProps<'basic'>) {
  const professional = profile.sections.professional?.competences ?? [];
  const nodes = data.competences.map(
    (basic) => professional.find(({ competence }) => competence.id === basic.id) ?? { competence: basic },
  );
  return <CompetenceTree nodes={nodes} view={view} />;
}
