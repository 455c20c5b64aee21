import { locales } from '#lib/i18n/locales';
import type { ContentProblem } from '#lib/problem/problem';
import type { ContentFolder } from './folder';
import { parseFrontMatter } from './front-matter';
import { parseJson } from './json';
import type { CheckedProfile } from './parse-profile';

/** A profile not listed, as an earlier folder has one of the same occupation. */
export interface Replaced {
  id: string;
  file: string;
  /** Id and file of the profile listed instead. */
  by: string;
  byFile: string;
  /** What the two have in common: `AMS code "733101"`. */
  shared: string;
}

/** Splits profiles into listed ones and those an earlier folder replaces: same id, AMS code or ESCO address. */
export function* applyPrecedence(
  profiles: readonly CheckedProfile[],
): Generator<void, { listed: CheckedProfile[]; replaced: Replaced[] }> {
  const owners = new Map<string, CheckedProfile>();
  const listed: CheckedProfile[] = [];
  const replaced: Replaced[] = [];
  for (const profile of profiles) {
    yield;
    const names = listNames(profile);
    const shared = names.find((name) => (owners.get(name)?.label ?? profile.label) !== profile.label);
    const owner = shared === undefined ? undefined : owners.get(shared);
    if (shared !== undefined && owner) {
      const { id } = profile.summary;
      replaced.push({ id, file: toFile(profile), by: owner.summary.id, byFile: toFile(owner), shared });
      continue;
    }
    for (const name of names) if (!owners.has(name)) owners.set(name, profile);
    listed.push(profile);
  }
  return { listed, replaced };
}

const factsName = 'profile.json';
const toFile = ({ label, folder }: CheckedProfile, name = factsName) => `${label}/${folder}/${name}`;

function listNames({ summary: { id, sections } }: CheckedProfile): string[] {
  const { ams = [], esco = [] } = sections.classification ?? {};
  return [
    `id "${id}"`,
    ...ams.map(({ code }) => `AMS code "${code}"`),
    ...esco.map(({ uri }) => `ESCO address "${uri}"`),
  ];
}

/** Slugs, also former ones, and titles per language, official titles and AMS codes belong to one profile each. */
export function* checkUnique(
  profiles: readonly CheckedProfile[],
  folders: readonly ContentFolder[],
): Generator<void, ContentProblem[]> {
  const owners = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const profile of profiles) {
    yield;
    for (const { what, value, name, path } of listReservations(profile)) {
      const key = `${what} ${value.toLowerCase()}`;
      const file = toFile(profile, name);
      const owner = owners.get(key);
      owners.set(key, owner ?? file);
      // Both forms of a title may be the same word.
      if (!owner || owner === file) continue;
      const message = `the ${what} "${value}" is already taken`;
      problems.push({ file, ...locate(profile, name, path, folders), message, hint: `it is in ${owner}` });
    }
  }
  return problems;
}

/** A value that one profile reserves for itself. */
interface Reservation {
  what: string;
  value: string;
  /** The file of the profile and the path in it. */
  name: string;
  path: PropertyKey[];
}

function listReservations({ summary: { imported, texts, officialTitle, sections } }: CheckedProfile): Reservation[] {
  const reservations: Reservation[] = [];
  for (const locale of locales) {
    const text = texts[locale];
    if (!text) continue;
    const name = `${locale}.md`;
    reservations.push({ what: `${locale} slug`, value: text.slug, name, path: ['slug'] });
    for (const [index, value] of text.formerSlugs.entries()) {
      reservations.push({ what: `${locale} slug`, value, name, path: ['formerSlugs', index] });
    }
    // Occupations of a classification may share a name.
    if (imported) continue;
    for (const key of ['title', 'feminine', 'masculine'] as const) {
      reservations.push({ what: `${locale} title`, value: text[key], name, path: [key] });
    }
  }
  // An importer writes the title of its source, not the one of the AMS.
  if (!imported)
    reservations.push({ what: 'official title', value: officialTitle, name: factsName, path: ['officialTitle'] });
  for (const [index, { code }] of (sections.classification?.ams ?? []).entries()) {
    const path = ['sections', 'classification', 'ams', index, 'code'];
    reservations.push({ what: 'AMS code', value: code, name: factsName, path });
  }
  return reservations;
}

/** Parses a file again to locate a value in it. */
function locate(
  { label, folder }: CheckedProfile,
  name: string,
  path: PropertyKey[],
  folders: readonly ContentFolder[],
) {
  const text = folders.find((content) => content.label === label)?.read(`${folder}/${name}`) ?? '';
  const parsed = name === factsName ? parseJson(name, text) : parseFrontMatter(name, text);
  return parsed.ok ? parsed.value.locate(path) : { line: 1, column: 1 };
}
