import { createHash } from 'node:crypto';
import { generateAtomFeed } from 'feedsmith';
import { toPath } from '#lib/i18n/paths';
import { siteName } from '#lib/i18n/site-name';
import type { Feed } from './feed';
import { feedType } from './metadata';
import { toUrl } from './site-url';

/** Formats a feed as Atom. */
export function formatFeed({ locale, path, title, page, name, changes, updated }: Feed): string {
  const self = { href: toUrl(path), rel: 'self', type: feedType };
  return generateAtomFeed({
    xml: { lang: locale },
    id: toId('feed', name, locale),
    title: { value: title },
    updated: toTime(updated),
    authors: [{ name: siteName }],
    links: [self, { href: toUrl(toPath(locale, page)), rel: 'alternate', type: 'text/html' }],
    entries: changes.map(({ entry, date, what }) => ({
      id: toId(entry.profile.id, date, locale),
      title: { value: entry.title },
      summary: { value: what },
      published: toTime(date),
      updated: toTime(date),
      links: [{ href: toUrl(entry.path), rel: 'alternate', type: 'text/html' }],
    })),
  });
}

/** Answers with a feed; 404 where there is none. */
export function answerFeed(feed: Feed | undefined): Response {
  if (!feed) return new Response(null, { status: 404 });
  return new Response(formatFeed(feed), { headers: { 'Content-Type': feedType } });
}

/** The same for good, even where the address of the site or a page changes: readers show no entry twice. */
function toId(...parts: string[]): string {
  const hex = createHash('sha256').update(parts.join(' ')).digest('hex');
  // Version 8 of RFC 9562: a hash of our own.
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

/** A change has a day and no time. */
const toTime = (date: string) => new Date(`${date}T00:00:00Z`);
