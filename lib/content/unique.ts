import { locales } from '#lib/i18n/locales';
import type { Locate } from '#lib/problem/from-zod';
import type { ContentProblem } from '#lib/problem/problem';
import type { LocatedProfile } from './profiles';

/** Slugs and titles per language, official titles and AMS codes belong to one profile each. */
export function checkUnique(profiles: readonly LocatedProfile[]): ContentProblem[] {
  const owners = new Map<string, string>();
  return profiles.flatMap((profile) => {
    const problems: ContentProblem[] = [];
    const claim = (what: string, value: string, file: string, path: PropertyKey[], locate: Locate) => {
      const key = `${what} ${value.toLowerCase()}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? file);
      // Both forms of a title may be the same word.
      if (!owner || owner === file) return;
      const message = `the ${what} "${value}" is already taken`;
      problems.push({ file, ...locate(path), message, hint: `it stands in ${owner}` });
    };
    for (const locale of locales) {
      const text = profile.texts[locale];
      if (!text) continue;
      claim(`${locale} slug`, text.slug, text.file, ['slug'], text.locate);
      // Occupations of a classification may share a name.
      if (profile.imported) continue;
      for (const key of ['title', 'feminine', 'masculine'] as const) {
        claim(`${locale} title`, text[key], text.file, [key], text.locate);
      }
    }
    // An importer writes the title of its source, not the one of the AMS.
    if (!profile.imported) {
      claim('official title', profile.officialTitle, profile.file, ['officialTitle'], profile.locate);
    }
    for (const [index, { code }] of (profile.sections.classification?.ams ?? []).entries()) {
      claim('AMS code', code, profile.file, ['sections', 'classification', 'ams', index, 'code'], profile.locate);
    }
    return problems;
  });
}

/** Pay outside these bounds, in euros, gross, a month, is more likely a slip than a wage. */
const plausible = { from: 800, to: 15_000 };

/** Warns of pay that is possible but most likely has a digit too many or too few. */
export function checkPay(profiles: readonly LocatedProfile[]): ContentProblem[] {
  return profiles.flatMap(({ file, locate, sections: { salary } }) => {
    if (!salary) return [];
    const ranges = [
      { path: ['overall'], ...salary.overall },
      ...(salary.bands ?? []).map(({ min, max }, index) => ({ path: ['bands', index], min, max })),
    ];
    return ranges.flatMap(({ path, ...ends }) =>
      (['min', 'max'] as const).flatMap((key) => {
        const value = ends[key];
        if (value === undefined || (value >= plausible.from && value <= plausible.to)) return [];
        const message = `${value} € a month is hardly a wage`;
        const expected = `between ${plausible.from} and ${plausible.to}`;
        const hint = 'compare it with the source: euros, gross, a month, without cents';
        return [{ file, ...locate(['sections', 'salary', ...path, key]), message, expected, hint }];
      }),
    );
  });
}
