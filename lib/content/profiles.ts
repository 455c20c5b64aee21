import type { z } from 'zod';
import { type Locale, locales } from '#lib/i18n/locales';
import { type Locate, parseWith } from '#lib/problem/from-zod';
import { type ContentProblem, toFileProblem } from '#lib/problem/problem';
import { checkPay } from '#lib/profile/pay';
import { buildFactsSchema, type FactsSchema } from '#lib/profile/profile';
import { buildReferences } from '#lib/profile/references';
import { type ProfileSummary, toSummary } from '#lib/profile/summary';
import type { Vocabulary } from '#lib/vocabulary/vocabulary';
import type { ContentFolder } from './folder';
import { parseJson } from './json';
import type { Link } from './links';
import type { RawProfile } from './open-profile';
import { checkBothLanguages, type ParsedText, parseText } from './texts';

/** What is in memory of a profile, and what the checks of all profiles together need of it. */
export interface CheckedProfile {
  summary: ProfileSummary;
  raw: RawProfile;
  /** Of the files it was read from. */
  hash: string;
  /** The label of the content folder it stands in, and its folder there: `profiles/x`. */
  label: string;
  folder: string;
  /** Ids of the sections on its page, and of the occupations it names. */
  sectionIds: readonly string[];
  related: readonly string[];
  links: readonly Link[];
  warnings: readonly ContentProblem[];
}

/** What the folders of profiles give. */
export interface ParsedProfiles {
  profiles: CheckedProfile[];
  /** Those without a problem of their own, by label and folder. */
  sound: Map<string, CheckedProfile>;
  problems: ContentProblem[];
  /** Whether every page the profiles should give is known. */
  complete: boolean;
  /** Reads a profile that was checked again. */
  schema: FactsSchema;
}

/** Told after each profile: how many are read, and of how many. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Reads all folders of `profiles/` in all content folders. Yields after each.
 *
 * @param sound profiles that were checked with the same vocabulary and need not be again while their files are the same
 */
export function* parseProfiles(
  folders: readonly ContentFolder[],
  vocabulary: Partial<Vocabulary>,
  sound: ReadonlyMap<string, CheckedProfile>,
  onProgress: OnProgress = () => {},
): Generator<void, ParsedProfiles> {
  const places = folders.flatMap(listPlaces);
  const ids = new Set(places.map(({ id }) => id));
  const schema = buildFactsSchema(buildReferences(vocabulary, ids));
  const isKnown = (id: string) => ids.has(id) || vocabulary.occupations?.has(id);
  const parsed: ParsedProfiles = { profiles: [], sound: new Map(), problems: [], complete: true, schema };
  for (const [index, place] of places.entries()) {
    const key = `${place.content.label}/${place.id}`;
    const known = sound.get(key);
    if (known?.hash === hashFiles(place) && known.related.every(isKnown)) {
      parsed.profiles.push(known);
      parsed.sound.set(key, known);
    } else {
      const before = parsed.problems.length;
      const profile = parseProfile(place, schema, parsed);
      // Files with a mistake may soon be as they were.
      const last = profile && parsed.problems.length === before ? profile : known;
      if (last) parsed.sound.set(key, last);
    }
    onProgress(index + 1, places.length);
    yield;
  }
  return parsed;
}

/** The folder of a profile, and the names of all files in it. */
interface Place {
  content: ContentFolder;
  id: string;
  names: string[];
}

function listPlaces(content: ContentFolder): Place[] {
  const places = new Map<string, Place>();
  const add = (path: string, isRead: boolean) => {
    const [, id = '', name = ''] = path.match(/^profiles\/([^/]+)\/(.*)/s) ?? [];
    const place = places.get(id);
    if (place) place.names.push(name);
    else if (id && isRead) places.set(id, { content, id, names: [name] });
  };
  for (const path of content.paths) add(path, true);
  for (const path of content.others) add(path, false);
  return [...places.values()];
}

const toPath = (id: string, name: string) => `profiles/${id}/${name}`;

function hashFiles({ content, id }: Place): string {
  return content.hash(['profile.json', ...locales.map((locale) => `${locale}.md`)].map((name) => toPath(id, name)));
}

/** Reads one profile and adds it, or what is wrong with it. */
function parseProfile(place: Place, schema: FactsSchema, parsed: ParsedProfiles): CheckedProfile | undefined {
  const { problems } = parsed;
  const { content, id } = place;
  const file = `${content.label}/${toPath(id, 'profile.json')}`;
  const facts = parseFacts(schema, file, content.read(toPath(id, 'profile.json')), id, problems);
  const texts: Partial<Record<Locale, ParsedText>> = {};
  let readable = true;
  for (const locale of locales) {
    const path = toPath(id, `${locale}.md`);
    const markdown = content.read(path);
    const untranslated = facts?.value.untranslated?.includes(locale);
    if (markdown === undefined) {
      if (facts && !untranslated) {
        const misnamed = findMisnamed(place.names, locale);
        const write = `write it, or flag the language with "untranslated": ["${locale}"] in profile.json`;
        const hint = misnamed ? `rename "${misnamed}" to ${locale}.md` : write;
        problems.push(toFileProblem(`${content.label}/${path}`, 'the file is missing', hint));
        parsed.complete = false;
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
  if (!facts || !readable) parsed.complete = false;
  if (!facts) return undefined;
  const { value, locate } = facts;
  if (readable) problems.push(...checkBothLanguages(texts, value.sections, file));
  if (readable && locales.every((locale) => value.untranslated?.includes(locale))) {
    const message = 'the profile has a text in no language';
    problems.push({ file, ...locate(['untranslated']), message, hint: 'write sl.md or de.md' });
  }
  const fronts = Object.entries(texts).map(([locale, { front }]) => [locale, front]);
  const raws = Object.keys(texts).map((locale) => [locale, content.getRaw(toPath(id, `${locale}.md`))]);
  const profile = {
    summary: toSummary(value, Object.fromEntries(fronts)),
    raw: { facts: content.getRaw(toPath(id, 'profile.json')), texts: Object.fromEntries(raws) },
    hash: hashFiles(place),
    label: content.label,
    folder: `profiles/${id}`,
    sectionIds: Object.keys(value.sections),
    related: value.sections.related?.occupations.map((occupation) => occupation.id) ?? [],
    links: Object.values(texts).flatMap((text) => text.links),
    warnings: checkPay(value.sections, file, locate),
  };
  parsed.profiles.push(profile);
  return profile;
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
