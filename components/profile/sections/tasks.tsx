import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';

/** The work itself; where easy sentences say it first, a phone folds all but the beginning. */
export function Tasks({ profile, view }: SectionProps<'tasks'>) {
  const { brief } = profile.texts[view.locale] ?? {};
  const more = brief && getMessages(view.locale).profile.moreTasks;
  return <SectionProse profile={profile} section="tasks" view={view} more={more} />;
}
