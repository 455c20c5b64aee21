import { Pair, type View } from '#components/ui/pair';
import { Prose } from '#components/ui/prose';
import { StatusLabel } from '#components/ui/status-label';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { Profile } from '#lib/profile/profile';
import type { SectionId } from '#lib/profile/section-ids';
import { findProse } from '#lib/profile/texts';

interface Props {
  profile: Profile;
  section: SectionId;
  /** The `###` heading of the prose, where it is only a part of the section. */
  part?: string;
  view: View;
}

/** The prose of a section; in the parallel view paragraph by paragraph. */
export function SectionProse({ profile, section, part, view }: Props) {
  const count = findProse(profile, view.locale, section, part)?.value.length ?? 0;
  if (!view.parallel) return <ProseIn profile={profile} section={section} part={part} locale={view.locale} />;
  return Array.from({ length: count }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
    <Pair key={index} view={view}>
      {(locale) => (
        <ProseIn
          profile={profile}
          section={section}
          part={part}
          locale={locale}
          only={index}
          last={index === count - 1}
        />
      )}
    </Pair>
  ));
}

interface ProseInProps extends Pick<Props, 'profile' | 'section'> {
  part: string | undefined;
  locale: Locale;
  /** Only this paragraph; the last one includes the rest. */
  only?: number;
  last?: boolean;
}

function ProseIn({ profile, section, part, locale, only, last = false }: ProseInProps) {
  const prose = findProse(profile, locale, section, part);
  if (!prose) return null;
  const blocks = only === undefined ? prose.value : prose.value.slice(only, last ? undefined : only + 1);
  const label = !only && <StatusLabel status={prose.status} messages={getMessages(locale).status} />;
  const text = <Prose blocks={blocks} />;
  return (
    <>
      {label}
      {prose.locale === locale ? text : <div lang={prose.locale}>{text}</div>}
    </>
  );
}
