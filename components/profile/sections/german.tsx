import { Pair } from '#components/ui/pair';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';

/** The level of German, what one can do with it, and what the occupation needs it for. */
export function German({ data, profile, view }: SectionProps<'german'>) {
  const { from, to = from } = data;
  const levels = [...new Set([from, to])];
  const path = toPath(view.locale, { page: 'german-level', slug: from.toLowerCase() });
  return (
    <>
      <Pair view={view}>
        {(locale) => {
          const { level, means } = getMessages(locale).german;
          const name = level(levels.join('–'));
          return (
            <p>
              <strong>{locale === view.locale ? <a href={path}>{name}</a> : name}</strong>{' '}
              {levels.map((one) => means[one]).join(' ')}
            </p>
          );
        }}
      </Pair>
      <SectionProse profile={profile} section="german" view={view} />
    </>
  );
}
