import type { ProfileSummary } from '#lib/profile/summary';

/** What an official code names. */
export interface NamedByCode {
  /** The code as addresses write it: `760152`, `2421a1`, `bis-1016`, `2433.6`. */
  slug: string;
  profiles: readonly ProfileSummary[];
  /** The ISCO-08 unit group with this number. */
  isco?: string;
  /** True where the code is only near those profiles: a related title, or one of apprentices. */
  near?: true;
}

/** The official codes of the site. */
export interface CodeIndex {
  /** Finds what a code names, written in any way people do. */
  find(text: string): NamedByCode | undefined;
  /** Lists the codes that name more than one thing, as addresses write them. */
  listShared(): string[];
}

/** A code as people write it: `760152`, `BIS 1193`, `esco:2433.6`, `isco-08-2434`, `C2433.6`. */
const written = /^(?:(ams|bis|esco|isco)(?:-?08(?=[\s:.–-]))?[\s:.–-]*|c(?=\d{4}))?(\d[\da-z]*(?:\.\d+)*)$/i;

/** The end of an ESCO address. */
const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Indexes profiles by their official codes: AMS, BIS, ESCO code or address.
 *
 * @param groups the unit groups of ISCO-08 that have a page
 */
export function buildCodeIndex(profiles: readonly ProfileSummary[], groups: ReadonlySet<string>): CodeIndex {
  const exact = new Map<string, ProfileSummary[]>();
  const near = new Map<string, ProfileSummary[]>();
  for (const profile of profiles) {
    const { ams = [], amsRelated = [], esco = [], bisId } = profile.sections.classification ?? {};
    for (const { code } of ams) add(exact, code.toLowerCase(), profile);
    for (const { code } of amsRelated) add(near, code.toLowerCase(), profile);
    for (const { code, uri } of esco)
      for (const key of [code, uri.slice(uri.lastIndexOf('/') + 1)]) add(exact, key, profile);
    if (bisId !== undefined) add(exact, toBisKey(bisId), profile);
  }

  const find: CodeIndex['find'] = (text) => {
    const { code, system } = parseCode(text) ?? {};
    if (code === undefined) return undefined;
    const keys = [...(system === 'bis' ? [] : [code]), ...(system && system !== 'bis' ? [] : [toBisKey(code)])];
    const found = system === 'isco' ? [] : [...new Set(keys.flatMap((key) => exact.get(key) ?? []))];
    const isGroup = (!system || system === 'isco') && groups.has(code);
    const slug = system === 'bis' ? toBisKey(code) : code;
    if (found.length || isGroup) return { slug, profiles: found, ...(isGroup && { isco: code }) };
    const profilesNear = near.get(code);
    return profilesNear && { slug, profiles: profilesNear, near: true };
  };

  return {
    find,
    listShared: () => {
      const candidates = [...exact].flatMap(([key, { length }]) => {
        const code = key.replace(/^bis-/, '');
        return length > 1 || groups.has(code) ? [key, code] : [];
      });
      return [...new Set(candidates)].filter((code) => {
        const named = find(code);
        return named !== undefined && isShared(named);
      });
    },
  };
}

/** True where a code names more than one thing, and readers have to choose. */
export function isShared({ profiles, isco, near }: NamedByCode): boolean {
  return !near && profiles.length + (isco === undefined ? 0 : 1) > 1;
}

function parseCode(text: string): { code: string; system?: string | undefined } | undefined {
  const typed = text.replaceAll(/[\s_-]+/g, '-').replaceAll(/^-|-$/g, '');
  const [id] = uuid.exec(typed) ?? [];
  if (id) return { code: id.toLowerCase() };
  const [, system, code] = written.exec(typed) ?? [];
  return code === undefined ? undefined : { code: code.toLowerCase(), system: system?.toLowerCase() };
}

/** BIS numbers look like ISCO groups. */
const toBisKey = (code: string | number) => `bis-${code}`;

function add(index: Map<string, ProfileSummary[]>, key: string, profile: ProfileSummary): void {
  const known = index.get(key);
  if (known) known.push(profile);
  else index.set(key, [profile]);
}
