import type { Catalogue } from '#lib/catalogue/catalogue';
import { byLocale, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { findUpdated } from '#lib/profile/changes';
import type { Profile } from '#lib/profile/profile';
import { toShortPath } from '#lib/profile/short-path';
import { listSourceUses } from '#lib/profile/source-uses';
import type { ProfileSummary } from '#lib/profile/summary';
import { listPrintedNames } from '#lib/profile/texts';
import { toUrl } from '#lib/seo/site-url';
import type { PublishedOccupation } from './occupation-schema';
import { buildEnvelope, omitUnknown, toDataPath, toSource } from './to-parts';
import { type FindNames, toSections } from './to-sections';
import { listWithheld } from './withheld';

/** Publishes a whole profile; `findById` finds those it is related to. */
export function toOccupation(profile: Profile, { findById }: Pick<Catalogue, 'findById'>): PublishedOccupation {
  const { id, officialTitle, imported, sourceUpdated, changes = [], silent = [] } = profile;
  const findNames: FindNames = (other) => {
    const found = findById(other);
    return found && { id: found.id, labels: toTitles(found) };
  };
  const short = toShortPath(profile);
  const withheld = listWithheld(profile);
  const published: PublishedOccupation = {
    ...buildEnvelope('occupation', toDataPath(`occupations/${id}.json`)),
    id,
    officialTitle,
    curated: !imported,
    ...omitUnknown({ shortUrl: short && toUrl(short), updated: findUpdated(profile), sourceUpdated }),
    changes: changes.map(({ date, what }) => ({ date, what: omitUnknown(what) })),
    texts: toTexts(profile),
    sections: toSections(profile, findNames),
    silent,
    withheld,
    sources: [...listSourceUses(profile).keys()].map(toSource),
  };
  for (const { part } of withheld) remove(published, part.split('.'));
  return published;
}

/** The titles of a profile as the labels of a term. */
export function toTitles({ texts }: Pick<ProfileSummary, 'texts'>) {
  return byLocale((locale) => {
    const { title, status } = texts[locale] ?? {};
    return title !== undefined && status ? { text: title, status } : { status: 'missing' as const };
  });
}

function toTexts({ texts }: Profile): PublishedOccupation['texts'] {
  const known = locales.flatMap((locale) => {
    const text = texts[locale];
    if (!text) return [];
    const { slug, status, title, feminine, masculine, summary, brief } = text;
    const published = {
      status,
      page: toUrl(toPath(locale, { page: 'occupation', slug })),
      title,
      feminine,
      masculine,
      alternatives: [...listPrintedNames(text)],
      summary,
      ...omitUnknown({ brief }),
    };
    return [[locale, published] as const];
  });
  return Object.fromEntries(known);
}

/** Removes a part of a file, `*` for every entry. */
function remove(value: object, [key = '', ...below]: readonly string[]): void {
  const entries = value as Record<string, object>;
  for (const name of key === '*' ? Object.keys(entries) : [key]) {
    if (!below.length) delete entries[name];
    else if (entries[name]) remove(entries[name], below);
  }
}
