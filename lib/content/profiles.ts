import { type Locale, locales } from '#lib/i18n/locales';
import { parseWith } from '#lib/problem/from-zod';
import type { ContentProblem } from '#lib/problem/problem';
import { buildFactsSchema, type Facts } from '#lib/profile/profile';
import { buildReferences } from '#lib/profile/references';
import { type ProfileSummary, toSummary } from '#lib/profile/summary';
import type { Vocabulary } from '#lib/vocabulary/vocabulary';
import { type Located, parseJson } from './json';
import type { FactsSchema } from './kept';
import type { ContentFiles } from './read';
import { checkBothLanguages, type LocatedText, parseText } from './texts';

/** What is listed of a profile with the places of its parts, for checks across files. */
export interface LocatedProfile extends ProfileSummary {
  file: string;
  /** The label of the content folder it stands in. */
  folder: string;
  locate: Located['locate'];
  /** The text of `profile.json`, and the sections in it. */
  source: string;
  sectionIds: readonly string[];
  texts: Partial<Record<Locale, LocatedText>>;
}

/** What the folders of profiles give. */
export interface ParsedProfiles {
  profiles: LocatedProfile[];
  problems: ContentProblem[];
  /** Whether every page the profiles should give is known. */
  complete: boolean;
  /** Reads a profile that was checked again. */
  schema: FactsSchema;
}

/** Told after each profile: how many are read, and of how many. */
export type OnProgress = (done: number, total: number) => void;

/** Reads all folders of `profiles/` in all content folders. */
export function parseProfiles(
  folders: readonly ContentFiles[],
  vocabulary: Partial<Vocabulary>,
  onProgress: OnProgress = () => {},
): ParsedProfiles {
  const ids = folders.map(({ files }) => listIds(files));
  const all = new Set(ids.flatMap((some) => [...some]));
  const schema = buildFactsSchema(buildReferences(vocabulary, all));
  const parsed: ParsedProfiles = { profiles: [], problems: [], complete: true, schema };
  const total = ids.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const [index, folder] of folders.entries()) {
    for (const id of ids[index] ?? []) {
      parseProfile(folder, id, schema, parsed);
      onProgress(++done, total);
    }
  }
  return parsed;
}

function listIds(files: ContentFiles['files']): Set<string> {
  return new Set([...files.keys()].flatMap((path) => path.match(/^profiles\/([^/]+)\//)?.[1] ?? []));
}

/** Reads one profile and adds it, or what is wrong with it. */
function parseProfile(content: ContentFiles, id: string, schema: FactsSchema, parsed: ParsedProfiles): void {
  const { problems } = parsed;
  const { label, files } = content;
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
        const misnamed = findMisnamed(content, folder, locale);
        const write = `write it, or flag the language with "untranslated": ["${locale}"] in profile.json`;
        const hint = misnamed ? `rename "${misnamed}" to ${locale}.md` : write;
        problems.push(absent(`${label}/${path}`, 'the file is missing', hint));
        parsed.complete = false;
      }
      continue;
    }
    if (untranslated && facts) {
      const message = `"${locale}" is flagged as untranslated but ${locale}.md exists`;
      problems.push({ file, ...facts.locate(['untranslated']), message, hint: 'remove one of the two' });
    }
    const result = parseText(`${label}/${path}`, markdown, facts?.sections);
    if (result.ok) texts[locale] = result.value;
    else problems.push(...result.problems);
  }
  const readable = locales.every((locale) => files.has(`${folder}/${locale}.md`) === locale in texts);
  if (!facts || !readable) parsed.complete = false;
  if (!facts) return;
  if (readable) problems.push(...checkBothLanguages(texts, facts.sections, file));
  if (readable && locales.every((locale) => facts.untranslated?.includes(locale))) {
    const message = 'the profile has a text in no language';
    problems.push({ file, ...facts.locate(['untranslated']), message, hint: 'write sl.md or de.md' });
  }
  const { locate, source } = facts;
  const sectionIds = Object.keys(facts.sections);
  parsed.profiles.push({ ...toSummary(facts, texts), file, folder: label, locate, source, sectionIds, texts });
}

/** A file meant as `<locale>.md`, which has another name: `sl.md.txt`, `SL.md`, `sl (1).md`. */
function findMisnamed({ files, others = [] }: ContentFiles, folder: string, locale: Locale): string | undefined {
  const meant = new RegExp(`^${locale}(?![\\p{L}\\d])`, 'iu');
  return [...files.keys(), ...others]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1))
    .find((name) => meant.test(name));
}

function parseFacts(
  schema: FactsSchema,
  file: string,
  text: string,
  folder: string,
  problems: ContentProblem[],
): (Facts & Pick<LocatedProfile, 'locate' | 'source'>) | undefined {
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
  return { ...facts.value, locate, source: text };
}

function absent(file: string, message: string, hint = 'add it; content/README.md has an example'): ContentProblem {
  return { file, line: 1, column: 1, message, hint };
}
