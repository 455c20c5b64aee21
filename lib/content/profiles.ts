import { type Locale, locales } from '#lib/i18n/locales';
import { parseWith } from '#lib/problem/from-zod';
import type { ContentProblem } from '#lib/problem/problem';
import { buildFactsSchema, type Facts } from '#lib/profile/profile';
import { buildReferences } from '#lib/profile/references';
import type { Vocabulary } from '#lib/vocabulary/vocabulary';
import { type Located, parseJson } from './json';
import type { ContentFiles } from './read';
import { checkBothLanguages, type LocatedText, parseText } from './texts';

/** A profile with the places of its parts, for checks across files. */
export interface LocatedProfile extends Facts {
  file: string;
  locate: Located['locate'];
  texts: Partial<Record<Locale, LocatedText>>;
}

/** Reads all folders of `profiles/`; `complete` tells whether every page they should give is known. */
export function parseProfiles(
  { label, files }: ContentFiles,
  vocabulary: Partial<Vocabulary>,
): { profiles: LocatedProfile[]; problems: ContentProblem[]; complete: boolean } {
  const ids = new Set([...files.keys()].flatMap((path) => path.match(/^profiles\/([^/]+)\//)?.[1] ?? []));
  const schema = buildFactsSchema(buildReferences(vocabulary, ids));
  const problems: ContentProblem[] = [];
  const profiles: LocatedProfile[] = [];
  let complete = true;
  for (const id of ids) {
    const folder = `profiles/${id}`;
    const file = `${label}/${folder}/profile.json`;
    const text = files.get(`${folder}/profile.json`);
    const facts = text === undefined ? undefined : parseFacts(schema, file, text, id, problems);
    if (text === undefined) problems.push(absent(file, `the folder "${id}" has no profile.json`));
    const texts: LocatedProfile['texts'] = {};
    for (const locale of locales) {
      const path = `${folder}/${locale}.md`;
      const markdown = files.get(path);
      const untranslated = facts?.untranslated?.includes(locale);
      if (markdown === undefined) {
        if (facts && !untranslated) {
          const hint = `write it, or flag the language with "untranslated": ["${locale}"] in profile.json`;
          problems.push(absent(`${label}/${path}`, 'the file is missing', hint));
          complete = false;
        }
        continue;
      }
      if (untranslated && facts) {
        const message = `"${locale}" is flagged as untranslated but ${locale}.md exists`;
        problems.push({ file, ...facts.locate(['untranslated']), message, hint: 'remove one of the two' });
      }
      const parsed = parseText(`${label}/${path}`, markdown, facts?.sections);
      if (parsed.ok) texts[locale] = parsed.value;
      else problems.push(...parsed.problems);
    }
    const readable = locales.every((locale) => files.has(`${folder}/${locale}.md`) === locale in texts);
    if (!facts || !readable) complete = false;
    if (!facts) continue;
    if (readable) problems.push(...checkBothLanguages(texts, facts.sections, file));
    if (readable && locales.every((locale) => facts.untranslated?.includes(locale))) {
      const message = 'the profile has a text in no language';
      problems.push({ file, ...facts.locate(['untranslated']), message, hint: 'write sl.md or de.md' });
    }
    profiles.push({ ...facts, file, texts });
  }
  return { profiles, problems, complete };
}

function parseFacts(
  schema: ReturnType<typeof buildFactsSchema>,
  file: string,
  text: string,
  folder: string,
  problems: ContentProblem[],
): (Facts & Pick<Located, 'locate'>) | undefined {
  const json = parseJson(file, text);
  if (!json.ok) {
    problems.push(...json.problems);
    return undefined;
  }
  const { value, locate } = json.value;
  const facts = parseWith(schema, file, value, locate);
  if (!facts.ok) {
    problems.push(...facts.problems);
    return undefined;
  }
  if (facts.value.id !== folder) {
    const message = `the id "${facts.value.id}" is not the name of the folder, "${folder}"`;
    problems.push({ file, ...locate(['id']), message, hint: 'make them the same' });
  }
  return { ...facts.value, locate };
}

function absent(file: string, message: string, hint = 'add it; content/README.md has an example'): ContentProblem {
  return { file, line: 1, column: 1, message, hint };
}
