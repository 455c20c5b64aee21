import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Locale } from '#lib/i18n/locales';
import { parseMarkdown } from '#lib/markdown/markdown';
import { type FactsSchema, getText, type Profile } from '#lib/profile/profile';
import type { ProfileSummary } from '#lib/profile/summary';

/** Finds the whole of a profile that is listed, by its id. */
export type OpenProfile = (id: string) => Profile | undefined;

/** Between the texts; no text has it, as invisible characters are problems. */
const separator = '\0';

/**
 * Compresses what a profile was read from: its `profile.json` and the Markdown of each language it has. It stays in
 * memory, as the files may be edited at any time, and is read again when its page is made: of ten thousand profiles few
 * are shown, and all of them whole would need a gigabyte.
 */
export function compressTexts(texts: readonly string[]): Uint8Array {
  const bytes = brotliCompressSync(texts.join(separator), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
  });
  // A buffer from there may be a small part of a big one, which would stay in memory, too.
  return new Uint8Array(bytes);
}

/** Opens profiles that were checked before. */
export function createOpenProfile(
  profiles: readonly { summary: ProfileSummary; raw: Uint8Array }[],
  schema: FactsSchema,
): OpenProfile {
  const byId = new Map(profiles.map((profile) => [profile.summary.id, profile]));
  // The head and the body of a page ask for the same one.
  let latest: Profile | undefined;
  return (id) => {
    if (latest?.id === id) return latest;
    const profile = byId.get(id);
    latest = profile && open(profile.summary, brotliDecompressSync(profile.raw).toString(), schema);
    return latest;
  };
}

function open(summary: ProfileSummary, raw: string, schema: FactsSchema): Profile {
  const [facts = '', ...bodies] = raw.split(separator);
  const texts: Profile['texts'] = {};
  for (const [index, locale] of (Object.keys(summary.texts) as Locale[]).entries()) {
    const prose = Object.fromEntries(parseMarkdown('', bodies[index] ?? '', 1).sections);
    texts[locale] = { ...getText(summary, locale), prose };
  }
  return { ...schema.parse(JSON.parse(facts)), texts, named: summary.named };
}
