import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { getText, type Profile } from '#lib/profile/profile';
import { countTerms } from '#lib/profile/review';

/** One line on how far the texts of the page can be trusted. */
export function ReviewLine({ profile, locale }: { profile: Profile; locale: Locale }) {
  const { profile: messages, status } = getMessages(locale);
  const { reviewed, machine, missing, total } = countTerms(profile, locale);
  const text = getText(profile, locale);
  const hasText = Object.keys(text.prose).length > 0;
  const prose = text.status === 'reviewed' ? messages.proseReviewed : messages.proseMachine;
  const translated = locale !== sourceLocale ? `. ${prose}` : '';
  const imported = messages.imported + (hasText ? translated : `; ${messages.importedWithoutText}`);
  const parts = [profile.imported ? imported : prose];
  if (locale !== sourceLocale) {
    if (reviewed) parts.push(messages.reviewed(reviewed, total));
    if (machine) parts.push(`${status.machine}: ${machine}`);
    if (missing) parts.push(`${status.missing}: ${missing}`);
  }
  return <p>{parts.join('; ')}.</p>;
}
