import type { Catalogue } from '#lib/catalogue/catalogue';
import { capitalise, formatEuroRange } from '#lib/i18n/format';
import { getLocaleRow, type Locale, listFallbacks, locales } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { formatPayYear } from '#lib/profile/freshness';
import { findPay, listPaidLevels } from '#lib/profile/pay';
import { getText } from '#lib/profile/profile';
import { toWords } from '#lib/profile/qualifications';
import type { ProfileSummary } from '#lib/profile/summary';
import { toTitle } from '#lib/profile/texts';
import type { Area, QualificationLevel } from '#lib/vocabulary/vocabulary';
import { type Fact, type Picture, pictureFolder, toPicturePath } from './picture';

type Pictured = Pick<ProfileSummary, 'id' | 'imported' | 'texts' | 'sections'>;

/** The picture of an occupation: its own for a curated profile, that of the area for an imported one. */
export function toProfilePicture(profile: Pictured, locale: Locale): Picture {
  const area = profile.sections.classification?.group.area;
  if (profile.imported) return area ? toAreaPicture(area, locale) : toSitePicture(locale);
  const second = listFallbacks(locale).find((language) => language !== locale && profile.texts[language]);
  return {
    title: capitalise(locale, getText(profile, locale).title),
    ...(second && { beside: capitalise(second, getText(profile, second).title) }),
    ...(area && { area: area.id }),
    facts: listFacts(profile.sections, locale),
  };
}

/** The picture of an area, its groups and its imported profiles. */
export function toAreaPicture(area: Pick<Area, 'id' | 'labels'>, locale: Locale): Picture {
  const { title } = toTitle(area, locale);
  const second = toTitle(area, getLocaleRow(locale).beside).title;
  return { title, ...(second !== title && { beside: second }), area: area.id, lead: getMessages(locale).home.lead };
}

/** The picture of every other page. */
export function toSitePicture(locale: Locale): Picture {
  const { welcome, lead } = getMessages(locale).home;
  return { title: welcome, beside: getMessages(getLocaleRow(locale).beside).home.welcome, lead };
}

/** Lists pay and levels of an occupation in words. */
export function listFacts(sections: Pick<Pictured['sections'], 'salary' | 'levels'>, locale: Locale): Fact[] {
  const { list, profile } = getMessages(locale);
  const pay = findPay(sections.salary);
  const paid = listPaidLevels(sections);
  const levels = sections.levels?.levels ?? [];
  return [
    ...(pay
      ? [
          {
            label: `${list.pay}, ${formatPayYear(pay.asOf, list.oldPay)}`,
            value: formatEuroRange(locale, pay.min, pay.max),
            ...(paid.length && { note: formatLevels(paid, locale) }),
            figure: true as const,
          },
        ]
      : []),
    ...(levels.length ? [{ label: profile.factLabels.levels, value: formatLevels(levels, locale) }] : []),
  ];
}

/** Levels in words: `izučen poklic ali visokošolski študij`. */
function formatLevels(levels: readonly QualificationLevel[], locale: Locale): string {
  const words = levels.map((term) => toWords({ term }, locale).value);
  const last = words.pop() ?? '';
  return words.length ? `${words.join(', ')} ${getMessages(locale).training.or} ${last}` : last;
}

/** Lists the pictures of a catalogue by address, each with whether it is drawn ahead: true unless all is imported. */
export function listPictures({
  profiles,
  listAreas,
}: Catalogue): ReadonlyMap<string, { picture: Picture; curated: boolean }> {
  const pictures = new Map<string, { picture: Picture; curated: boolean }>();
  const add = (picture: Picture, curated: boolean) => {
    const path = toPicturePath(picture);
    pictures.set(path, { picture, curated: curated || pictures.get(path)?.curated === true });
  };
  for (const locale of locales) {
    add(toSitePicture(locale), true);
    for (const { area, occupations } of listAreas(locale)) {
      const curated = occupations.some(({ profile }) => !profile.imported);
      if (occupations.length) add(toAreaPicture(area, locale), curated);
    }
    for (const profile of profiles) {
      if (!profile.imported && profile.texts[locale]) add(toProfilePicture(profile, locale), true);
    }
  }
  return pictures;
}

const known = new WeakMap<Catalogue, ReturnType<typeof listPictures>>();

/** Finds a picture by the last part of its address. */
export function findPicture(catalogue: Catalogue, name: string): Picture | undefined {
  const pictures = known.get(catalogue) ?? listPictures(catalogue);
  known.set(catalogue, pictures);
  return pictures.get(`${pictureFolder}${name}`)?.picture;
}
