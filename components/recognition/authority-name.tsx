import { ExternalLink } from '#components/ui/external-link';
import { PlainTerm } from '#components/ui/plain-term';
import type { Locale } from '#lib/i18n/locales';
import { toTitle } from '#lib/profile/texts';
import type { Authority } from '#lib/vocabulary/vocabulary';

interface Props {
  authority: Authority;
  locale: Locale;
  /** Where it stands alone, it starts with a capital letter. */
  alone?: boolean;
}

/** Who decides or advises, linked to its official page where it has one. */
export function AuthorityName({ authority, locale, alone = false }: Props) {
  const { title, lang } = toTitle(authority, locale);
  const name = alone ? <span lang={lang}>{title}</span> : <PlainTerm term={authority} locale={locale} />;
  if (authority.url === undefined) return name;
  return <ExternalLink href={authority.url}>{name}</ExternalLink>;
}
