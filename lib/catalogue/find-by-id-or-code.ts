import type { ProfileSummary } from '#lib/profile/summary';
import type { Catalogue } from './catalogue';

/** Finds a profile by its id or by an official code that is its own. */
export function findByIdOrCode(
  { codes, findById }: Pick<Catalogue, 'codes' | 'findById'>,
  name: string,
): ProfileSummary | undefined {
  const { profiles = [], near } = codes.find(name) ?? {};
  const [profile, ...others] = near ? [] : profiles;
  return findById(name.toLowerCase()) ?? (others.length ? undefined : profile);
}
