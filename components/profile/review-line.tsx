import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { getText, type Profile, type ProfileText } from '#lib/profile/profile';
import { countTerms } from '#lib/profile/review';

/** One line on how far the texts of the page can be trusted. */
export function ReviewLine({ profile, locale }: { profile: Profile; locale: Locale }) {
  const { status, profile: messages } = getMessages(locale);
  const { reviewed, machine, missing, total } = countTerms(profile, locale);
  const prose = getText(profile, locale).status === 'reviewed' ? messages.proseReviewed : messages.proseMachine;
  const parts = [profile.imported ? messages.imported + describeImport(profile, locale) : prose];
  if (locale !== sourceLocale) {
    if (reviewed) parts.push(messages.reviewed(reviewed, total));
    if (machine) parts.push(`${status.machine}: ${machine}`);
    if (missing) parts.push(`${status.missing}: ${missing}`);
  }
  return <p>{parts.join('; ')}.</p>;
}

/** Says what text an imported profile has in a language, where it is not simply the one of its source. */
function describeImport({ texts }: Profile, locale: Locale): string {
  const { proseMachine, importedUntranslated, importedWithoutText } = getMessages(locale).profile;
  const hasText = (text?: ProfileText) => Object.keys(text?.prose ?? {}).length > 0;
  if (!hasText(texts[locale])) {
    return `; ${Object.values(texts).some(hasText) ? importedUntranslated : importedWithoutText}`;
  }
  return locale !== sourceLocale && texts[locale]?.status === 'machine' ? `. ${proseMachine}` : '';
}
