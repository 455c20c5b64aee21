import { Pair } from '#components/ui/pair';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';

export function German({ data, profile, view }: SectionProps<'german'>) {
  const { from, to = from } = data;
  const levels = [...new Set([from, to])];
  const path = toPath(view.locale, { page: 'german-level', slug: from.toLowerCase() });
  return (
    <>
      <Pair view={view}>
        {(locale) => {
          const level = getMessages(locale).german.level(levels.join('–'));
          return (
            <p>
              <strong>{locale === view.locale ? <a href={path}>{level}</a> : level}</strong>
            </p>
          );
        }}
      </Pair>
      <SectionProse profile={profile} section="german" view={view} />
      {levels.map((level) => (
        <Pair key={level} view={view}>
          {(locale) => <p>{getMessages(locale).german.means[level]}</p>}
        </Pair>
      ))}
    </>
  );
}
