import type { Locale } from '#lib/i18n/locales';
import { parseMarkdown } from '#lib/markdown/markdown';
import { type FactsSchema, getText, type Profile } from '#lib/profile/profile';
import type { ProfileSummary } from '#lib/profile/summary';
import { expandFile, type RawFile, toText } from './folder';
import { parseFrontMatter } from './front-matter';

/**
 * The files a profile was read from. They are in memory, as those in the folder may be edited at any time, and read again
 * when its page is made: of ten thousand profiles few are shown, and all of them whole would need a gigabyte.
 */
export interface RawProfile {
  facts: RawFile;
  texts: Partial<Record<Locale, RawFile>>;
}

/** Finds the whole of a profile that is listed, by its id. */
export type OpenProfile = (id: string) => Profile | undefined;

/** Opens profiles that were checked before. */
export function createOpenProfile(
  profiles: readonly { summary: ProfileSummary; raw: RawProfile }[],
  schema: FactsSchema,
): OpenProfile {
  const byId = new Map(profiles.map((profile) => [profile.summary.id, profile]));
  // The head and the body of a page ask for the same one.
  let latest: Profile | undefined;
  return (id) => {
    if (latest?.id === id) return latest;
    const profile = byId.get(id);
    latest = profile && open(profile.summary, profile.raw, schema);
    return latest;
  };
}

function open(summary: ProfileSummary, raw: RawProfile, schema: FactsSchema): Profile {
  const texts: Profile['texts'] = {};
  for (const [locale, file] of Object.entries(raw.texts) as [Locale, RawFile][]) {
    const matter = parseFrontMatter('', expand(file));
    const prose = matter.ok ? Object.fromEntries(parseMarkdown('', matter.value.body, 1).sections) : {};
    texts[locale] = { ...getText(summary, locale), prose };
  }
  return { ...schema.parse(JSON.parse(expand(raw.facts))), texts, named: summary.named };
}

function expand(raw: RawFile): string {
  return typeof raw === 'string' ? raw : (toText(expandFile(raw)) ?? '');
}
