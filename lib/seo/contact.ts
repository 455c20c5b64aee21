import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toMailAddress } from '#lib/profile/next-steps';

/** The e-mail address of the operator, where it is set. */
export function getContactEmail(): string | undefined {
  return process.env.CONTACT_EMAIL?.trim() || undefined;
}

/**
 * Builds the address that reports a mistake on a page by e-mail; undefined where there is nobody to write to. It ends
 * with the section, which a script adds.
 */
export function buildReportAddress(locale: Locale, page: { title: string; url: string }): string | undefined {
  const to = getContactEmail();
  if (to === undefined) return undefined;
  const { subject, body } = getMessages(locale).site.report;
  return toMailAddress(subject(page.title), `${body(page.url)} `, to);
}
