import type { ComponentType } from 'react';
import type { Profile } from '#lib/profile/profile';
import type { SectionId } from '#lib/profile/section-ids';
import type { Source } from '#lib/vocabulary/vocabulary';
import type { SectionContext, SectionProps } from './section';
import { SectionFrame } from './section-frame';
import { Basic } from './sections/basic';
import { Certificates } from './sections/certificates';
import { Classification } from './sections/classification';
import { Digcomp } from './sections/digcomp';
import { Employment } from './sections/employment';
import { Environment } from './sections/environment';
import { FurtherTraining } from './sections/further-training';
import { German } from './sections/german';
import { InDemand } from './sections/in-demand';
import { Levels } from './sections/levels';
import { Links } from './sections/links';
import { Optional } from './sections/optional';
import { Placement } from './sections/placement';
import { Professional } from './sections/professional';
import { Recognition } from './sections/recognition';
import { Related } from './sections/related';
import { Salary } from './sections/salary';
import { Specialisations } from './sections/specialisations';
import { Tasks } from './sections/tasks';
import { Training } from './sections/training';
import { Transversal } from './sections/transversal';
import { Vacancies } from './sections/vacancies';

/** The component of each section. A section without an entry does not compile. */
const registry = {
  tasks: Tasks,
  salary: Salary,
  vacancies: Vacancies,
  employment: Employment,
  environment: Environment,
  german: German,
  'in-demand': InDemand,
  basic: Basic,
  professional: Professional,
  transversal: Transversal,
  optional: Optional,
  digcomp: Digcomp,
  levels: Levels,
  training: Training,
  recognition: Recognition,
  certificates: Certificates,
  'further-training': FurtherTraining,
  specialisations: Specialisations,
  placement: Placement,
  related: Related,
  classification: Classification,
  links: Links,
} satisfies { [Id in SectionId]: ComponentType<SectionProps<Id>> };

interface Props {
  id: SectionId;
  profile: Profile;
  view: SectionProps<SectionId>['view'];
  context: SectionContext;
  /** The number of each source in the list at the end of the page. */
  numbers: ReadonlyMap<Source, number>;
}

/** One section of a profile, or nothing where the profile has no data for it. */
export function ProfileSection({ id, profile, view, context, numbers }: Props) {
  const data = profile.sections[id];
  if (!data) return null;
  // The registry pairs each id with the component for its data; the compiler cannot follow that through an index.
  const Section = registry[id] as ComponentType<SectionProps<SectionId>>;
  return (
    <SectionFrame id={id} view={view} sources={data.sources} numbers={numbers}>
      <Section data={data} profile={profile} view={view} context={context} />
    </SectionFrame>
  );
}
