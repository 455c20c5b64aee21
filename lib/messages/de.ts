import type { Messages } from './all-messages';
import { browse } from './de/browse';
import { change } from './de/change';
import { checklist } from './de/checklist';
import { collection } from './de/collection';
import { comparison } from './de/comparison';
import { competences } from './de/competences';
import { data } from './de/data';
import { glossary } from './de/glossary';
import { guide } from './de/guide';
import { profile } from './de/profile';
import { recognition } from './de/recognition';
import { search } from './de/search';
import { sectionTexts } from './de/section-texts';
import { sections } from './de/sections';
import { share } from './de/share';
import { sheet } from './de/sheet';
import { site } from './de/site-pages';

/** The interface in Austrian German. */
export const de: Messages<'de'> = {
  ...site,
  guide,
  ...profile,
  ...browse,
  ...change,
  ...checklist,
  ...collection,
  ...comparison,
  ...competences,
  ...recognition,
  ...search,
  ...sections,
  ...sectionTexts,
  ...share,
  ...sheet,
  ...data,
  ...glossary,
};
