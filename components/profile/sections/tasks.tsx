import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';

export function Tasks({ profile, view }: SectionProps<'tasks'>) {
  return <SectionProse profile={profile} section="tasks" view={view} />;
}
