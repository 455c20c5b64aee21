import { capitalise } from '#lib/i18n/format';
import { type Locale, listFallbacks } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import type { ProfileSummary } from '#lib/profile/summary';

/** An occupation by name, with the language of its title and page. */
export interface ListedProfile {
  profile: ProfileSummary;
  title: string;
  path: string;
  /** Undefined where it is that of the reader. */
  lang: Locale | undefined;
}

/** Names an occupation in a language, or in the next best one that it has. */
export function toListedProfile(profile: ProfileSummary, locale: Locale): ListedProfile {
  const [row] = listFallbacks(locale).flatMap((language) => {
    const text = profile.texts[language];
    if (!text) return [];
    const path = toPath(language, { page: 'occupation', slug: text.slug });
    const lang = language === locale ? undefined : language;
    return [{ profile, title: capitalise(language, text.title), path, lang }];
  });
  return row ?? { profile, title: profile.officialTitle, path: '', lang: undefined };
}
