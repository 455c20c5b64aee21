import type { Locale } from '#lib/i18n/locales';
import { parseMarkdown } from '#lib/markdown/markdown';
import { type buildFactsSchema, getText, type Profile } from '#lib/profile/profile';
import type { ProfileSummary } from '#lib/profile/summary';

/**
 * What a profile was read from: its `profile.json`, and the Markdown of each language it has. Once it is checked it is
 * kept as it was written, and read again when its page is made: of ten thousand profiles few are shown, and all of them
 * whole would need a gigabyte.
 */
export interface Kept {
  facts: string;
  bodies: Partial<Record<Locale, string>>;
}

/** The schema of `profile.json` over the vocabulary of the content. */
export type FactsSchema = ReturnType<typeof buildFactsSchema>;

/** Finds the whole of a profile that is listed, by its id. */
export type OpenProfile = (id: string) => Profile | undefined;

/**
 * Opens profiles that were checked before.
 *
 * @param read gives what was kept of a profile
 */
export function createOpener(
  profiles: readonly ProfileSummary[],
  schema: FactsSchema,
  read: (id: string) => Kept | undefined,
): OpenProfile {
  const summaries = new Map(profiles.map((profile) => [profile.id, profile]));
  // The head and the body of a page ask for the same one.
  let latest: Profile | undefined;
  return (id) => {
    if (latest?.id === id) return latest;
    const [summary, kept] = [summaries.get(id), read(id)];
    latest = summary && kept && open(summary, kept, schema);
    return latest;
  };
}

function open(summary: ProfileSummary, { facts, bodies }: Kept, schema: FactsSchema): Profile {
  const texts: Profile['texts'] = {};
  for (const [locale, body] of Object.entries(bodies) as [Locale, string][]) {
    const prose = Object.fromEntries(parseMarkdown('', body, 1).sections);
    texts[locale] = { ...getText(summary, locale), prose };
  }
  return { ...schema.parse(JSON.parse(facts)), texts, named: summary.named };
}
