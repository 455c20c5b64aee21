import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';

export function Employment({ profile, view }: SectionProps<'employment'>) {
  return <SectionProse profile={profile} section="employment" view={view} />;
}
