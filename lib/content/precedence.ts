import type { LocatedProfile } from './profiles';

/** A profile that is not listed, as a folder that comes first has one of the same occupation. */
export interface Replaced {
  id: string;
  file: string;
  /** Id and file of the profile that is listed in its place. */
  by: string;
  byFile: string;
  /** What the two have in common: `AMS code "733101"`. */
  shared: string;
}

/** Parts the profiles that are listed from those that an earlier folder replaces: same id, AMS code or ESCO address. */
export function applyPrecedence(profiles: readonly LocatedProfile[]): {
  listed: LocatedProfile[];
  replaced: Replaced[];
} {
  const owners = new Map<string, LocatedProfile>();
  const listed: LocatedProfile[] = [];
  const replaced: Replaced[] = [];
  for (const profile of profiles) {
    const names = listNames(profile);
    const shared = names.find((name) => {
      const owner = owners.get(name);
      return owner && owner.folder !== profile.folder;
    });
    const owner = shared === undefined ? undefined : owners.get(shared);
    if (shared !== undefined && owner) {
      replaced.push({ id: profile.id, file: profile.file, by: owner.id, byFile: owner.file, shared });
      continue;
    }
    for (const name of names) if (!owners.has(name)) owners.set(name, profile);
    listed.push(profile);
  }
  return { listed, replaced };
}

function listNames({ id, sections: { classification } }: LocatedProfile): string[] {
  return [
    `id "${id}"`,
    ...(classification?.ams ?? []).map(({ code }) => `AMS code "${code}"`),
    ...(classification?.esco ?? []).map(({ uri }) => `ESCO address "${uri}"`),
  ];
}
