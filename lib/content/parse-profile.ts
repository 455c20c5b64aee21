import type { z } from 'zod';
import { type Locale, locales } from '#lib/i18n/locales';
import { type Locate, parseWith } from '#lib/problem/from-zod';
import { type ContentProblem, toFileProblem } from '#lib/problem/problem';
import { checkPay } from '#lib/profile/pay';
import type { FactsSchema } from '#lib/profile/profile';
import { type ProfileSummary, toSummary } from '#lib/profile/summary';
import type { ContentFolder } from './folder';
import { parseJson } from './json';
import type { Link } from './links';
import { checkBothLanguages, checkBrief, type ParsedText, parseText } from './texts';

/** What stays in memory of a profile, and what the checks across profiles need. */
export interface CheckedProfile {
  summary: ProfileSummary;
  /** Of its files. */
  hash: string;
  /** The label of its content folder, and its own folder there: `profiles/x`. */
  label: string;
  folder: string;
  /** Ids of the sections on its page, and of the occupations it names. */
  sectionIds: readonly string[];
  related: readonly string[];
  links: readonly Link[];
  warnings: readonly ContentProblem[];
}

/** The folder of a profile, and the names of all files in it. */
export interface ProfileFolder {
  content: ContentFolder;
  id: string;
  names: string[];
}

/** A profile whose facts could be read, and all its problems. */
export interface ParsedProfile {
  profile?: CheckedProfile;
  problems: readonly ContentProblem[];
  /** Whether all pages it should have are known. */
  complete: boolean;
}

const toPath = (id: string, name: string) => `profiles/${id}/${name}`;

/** Hashes the files of a profile. */
export function hashProfile({ content, id }: ProfileFolder): string {
  return content.hash(['profile.json', ...locales.map((locale) => `${locale}.md`)].map((name) => toPath(id, name)));
}

/** Parses and checks one profile. */
export function parseProfile(folder: ProfileFolder, schema: FactsSchema): ParsedProfile {
  const { content, id, names } = folder;
  const problems: ContentProblem[] = [];
  const file = `${content.label}/${toPath(id, 'profile.json')}`;
  const facts = parseFacts(schema, file, content.read(toPath(id, 'profile.json')), id, problems);
  const texts: Partial<Record<Locale, ParsedText>> = {};
  let complete = facts !== undefined;
  let readable = true;
  for (const locale of locales) {
    const path = toPath(id, `${locale}.md`);
    const markdown = content.read(path);
    const untranslated = facts?.value.untranslated?.includes(locale);
    if (markdown === undefined) {
      if (facts && !untranslated) {
        const misnamed = findMisnamed(names, locale);
        const write = `write it, or flag the language with "untranslated": ["${locale}"] in profile.json`;
        const hint = misnamed ? `rename "${misnamed}" to ${locale}.md` : write;
        problems.push(toFileProblem(`${content.label}/${path}`, 'the file is missing', hint));
        complete = false;
      }
      continue;
    }
    if (untranslated && facts) {
      const message = `"${locale}" is flagged as untranslated but ${locale}.md exists`;
      problems.push({ file, ...facts.locate(['untranslated']), message, hint: 'remove one of the two' });
    }
    const result = parseText(`${content.label}/${path}`, markdown, locale, facts?.value.sections);
    if (result.ok) texts[locale] = result.value;
    else problems.push(...result.problems);
    readable &&= result.ok;
  }
  complete &&= readable;
  if (!facts) return { problems, complete };
  const { value, locate } = facts;
  if (readable) problems.push(...checkBothLanguages(texts, value.sections, file), ...checkBrief(texts));
  if (readable && locales.every((locale) => value.untranslated?.includes(locale))) {
    const message = 'the profile has a text in no language';
    problems.push({ file, ...locate(['untranslated']), message, hint: 'write sl.md or de.md' });
  }
  const fronts = Object.entries(texts).map(([locale, { front }]) => [locale, front]);
  const profile = {
    summary: toSummary(value, Object.fromEntries(fronts)),
    hash: hashProfile(folder),
    label: content.label,
    folder: `profiles/${id}`,
    sectionIds: Object.keys(value.sections),
    related: value.sections.related?.occupations.map((occupation) => occupation.id) ?? [],
    links: Object.values(texts).flatMap((text) => text.links),
    warnings: checkPay(value.sections, file, locate),
  };
  return { profile, problems, complete };
}

/** A file meant as `<locale>.md`, which has another name: `sl.md.txt`, `SL.md`, `sl (1).md`. */
function findMisnamed(names: readonly string[], locale: Locale): string | undefined {
  const meant = new RegExp(`^${locale}(?![\\p{L}\\d])`, 'iu');
  return names.find((name) => meant.test(name));
}

function parseFacts(
  schema: FactsSchema,
  file: string,
  text: string | undefined,
  folder: string,
  problems: ContentProblem[],
): { value: z.output<FactsSchema>; locate: Locate } | undefined {
  if (text === undefined) {
    const hint = 'add it; content/README.md has an example';
    problems.push(toFileProblem(file, `the folder "${folder}" has no profile.json`, hint));
    return undefined;
  }
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
  return { value: facts.value, locate };
}
