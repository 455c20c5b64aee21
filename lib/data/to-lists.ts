import type { Catalogue } from '#lib/catalogue/catalogue';
import { groupByEach } from '#lib/catalogue/group-by';
import { defaultLocale, locales } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { toCompetencePath } from '#lib/profile/competence-path';
import { listProfilePaths } from '#lib/profile/profile-paths';
import type { ProfileSummary } from '#lib/profile/summary';
import type { Published } from './list-schemas';
import { toTitles } from './to-occupation';
import {
  buildEnvelope,
  omitUnknown,
  toDataPath,
  toLabels,
  toOccupationUrl,
  toSource,
  toTerm,
  toUrls,
} from './to-parts';
import { isPublished } from './withheld';

const begin = (name: keyof Published) => buildEnvelope(name, toDataPath(`${name}.json`));

/** Publishes the list of occupations, by id. */
export function toOccupations({ profiles }: Pick<Catalogue, 'profiles'>): Published['occupations'] {
  const sorted = [...profiles].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...begin('occupations'), occupations: sorted.map(toEntry) };
}

function toEntry(profile: ProfileSummary): Published['occupations']['occupations'][number] {
  const { id, officialTitle, imported, updated, sections } = profile;
  const { classification, salary, german } = sections;
  const known = classification && isPublished(profile, classification.sources);
  const pay = salary && isPublished(profile, salary.sources) ? salary : undefined;
  const language = german && isPublished(profile, german.sources) ? german : undefined;
  const esco = classification?.esco?.filter(({ match }) => match === 'exact' || match === 'close');
  return {
    id,
    url: toOccupationUrl(id),
    officialTitle,
    titles: toTitles(profile),
    pages: toUrls(listProfilePaths(profile)),
    curated: !imported,
    ...omitUnknown({
      updated,
      area: classification?.group.area.id,
      group: classification?.group.group.id,
      ams: known ? classification.ams?.map(({ code }) => code) : undefined,
      isco: classification?.isco,
      esco: esco?.length ? esco.map(({ uri }) => uri) : undefined,
      salary: pay && { min: pay.overall.min, asOf: pay.asOf, ...omitUnknown({ max: pay.overall.max }) },
      german: language && { from: language.from, ...omitUnknown({ to: language.to }) },
    }),
  };
}

/** Publishes the competences that published sections name, and those above them. */
export function toCompetences({ profiles, competences }: Catalogue): Published['competences'] {
  const named = profiles.flatMap((profile) => profile.named.filter(({ sources }) => isPublished(profile, sources)));
  const ids = new Set(named.flatMap((section) => section.competences.map(({ id }) => id)));
  for (const id of ids) {
    const { broader } = competences.find(id)?.competence ?? {};
    // A set passes on to what is added meanwhile.
    if (broader !== undefined) ids.add(broader);
  }
  const published = competences.all.filter(({ competence }) => ids.has(competence.id));
  const areas = new Set(published.flatMap(({ area }) => area ?? []));
  return {
    ...begin('competences'),
    areas: [...areas].map(toTerm),
    competences: published.map(({ competence }) => {
      const { bisId, broader, area } = competence;
      const paths = locales.map((locale) => [locale, toCompetencePath(competence, locale)]);
      return {
        ...toTerm(competence),
        pages: toUrls(Object.fromEntries(paths)),
        ...omitUnknown({ bisId, broader, area }),
      };
    }),
  };
}

/** Publishes the areas that have occupations, with their groups. */
export function toAreas({ profiles, listAreas }: Catalogue): Published['areas'] {
  const byGroup = groupByEach(profiles, ({ sections: { classification } }) =>
    classification ? [classification.group.group] : [],
  );
  const areas = listAreas(defaultLocale).filter(({ occupations }) => occupations.length);
  return {
    ...begin('areas'),
    areas: areas.map(({ area }) => ({
      ...toTerm(area),
      pages: toUrls(toPaths((locale) => ({ page: 'area', slug: area.slug[locale] }))),
      ...omitUnknown({ bisId: area.bisId, isco: area.isco }),
      groups: area.groups.flatMap((group) => {
        const occupations = byGroup.get(group)?.map(({ id }) => id);
        const { bisId, isco } = group;
        return occupations ? [{ ...toTerm(group), ...omitUnknown({ bisId, isco }), occupations }] : [];
      }),
    })),
  };
}

/** Publishes the levels of education, and the Austrian and Slovenian frameworks. */
export function toQualifications({ profiles, rungs, getBrowseLists, sources }: Catalogue): Published['qualifications'] {
  const byLevel = groupByEach(profiles, (profile) => {
    const { levels } = profile.sections;
    return levels && isPublished(profile, levels.sources) ? levels.levels : [];
  });
  const { levels } = getBrowseLists(defaultLocale);
  const used = new Set([
    ...levels.flatMap((entry) => entry.sources.map(({ id }) => id)),
    ...rungs.flatMap((rung) => rung.sources),
  ]);
  return {
    ...begin('qualifications'),
    levels: levels.map(({ level, paths, sources: own }) => ({
      ...toTerm(level),
      pages: toUrls(paths),
      occupations: (byLevel.get(level) ?? []).map(({ id }) => id),
      sources: own.map(({ id }) => id),
      ...omitUnknown({ inWords: level.inWords, eqf: level.eqf, only: level.only }),
    })),
    frameworks: rungs.map(({ eqf, nqr, at, sok, sources: own }) => ({
      eqf,
      nqr,
      at: at.map((qualification) => ({ labels: toLabels(qualification) })),
      sok: sok.map(({ level, inWords, former, ...qualification }) => ({
        level,
        labels: toLabels(qualification),
        ...omitUnknown({ inWords, former }),
      })),
      sources: own,
    })),
    sources: sources.filter(({ id }) => used.has(id)).map(toSource),
  };
}
