import { Pair } from '#components/ui/pair';
import { getMessages } from '#lib/messages/messages';
import type { SectionProps } from '../section';
import { SectionProse } from '../section-prose';

export function German({ data, profile, view }: SectionProps<'german'>) {
  const { from, to = from } = data;
  const levels = [...new Set([from, to])];
  return (
    <>
      <Pair view={view}>
        {(locale) => (
          <p>
            <strong>{getMessages(locale).german.level(levels.join('–'))}</strong>
          </p>
        )}
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
