import { locales } from '#lib/i18n/locales';
import { buildBlocks } from '#lib/markdown/blocks';
import { parseMarkdown } from '#lib/markdown/markdown';
import { type FactsSchema, getText, type Profile } from '#lib/profile/profile';
import { type ContentFolder, expandFile, type RawFile, toText } from './folder';
import { parseFrontMatter } from './front-matter';
import type { CheckedProfile } from './parse-profile';

/** Parses the whole of a listed profile on demand. */
export type OpenProfile = (id: string) => Profile | undefined;

/**
 * Holds the raw files of checked profiles, as those on disk may be edited at any time. Few of ten thousand profiles are
 * asked for, and all of them parsed would take a gigabyte.
 */
export function createOpenProfile(
  profiles: readonly CheckedProfile[],
  folders: readonly ContentFolder[],
  schema: FactsSchema,
): OpenProfile {
  const byLabel = new Map(folders.map((content) => [content.label, content]));
  const byId = new Map(
    profiles.map(({ summary, label, folder }) => {
      const getRaw = (name: string) => byLabel.get(label)?.getRaw(`${folder}/${name}`) ?? '';
      const texts = locales.flatMap((locale) =>
        summary.texts[locale] ? [{ locale, raw: getRaw(`${locale}.md`) }] : [],
      );
      return [summary.id, { summary, facts: getRaw('profile.json'), texts }];
    }),
  );
  return (id) => {
    const found = byId.get(id);
    if (!found) return undefined;
    const { summary, facts, texts } = found;
    const parsed = texts.map(({ locale, raw }) => {
      const matter = parseFrontMatter('', expand(raw));
      const sections = matter.ok ? buildBlocks(parseMarkdown('', matter.value.body, 1)).sections : [];
      return [locale, { ...getText(summary, locale), prose: Object.fromEntries(sections) }];
    });
    return {
      ...schema.parse(JSON.parse(expand(facts))),
      ...(summary.updated && { updated: summary.updated }),
      texts: Object.fromEntries(parsed),
      named: summary.named,
    };
  };
}

function expand(raw: RawFile): string {
  return typeof raw === 'string' ? raw : (toText(expandFile(raw)) ?? '');
}
