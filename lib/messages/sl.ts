import type { Messages } from './all-messages';
import { browse } from './sl/browse';
import { change } from './sl/change';
import { checklist } from './sl/checklist';
import { collection } from './sl/collection';
import { comparison } from './sl/comparison';
import { competences } from './sl/competences';
import { data } from './sl/data';
import { glossary } from './sl/glossary';
import { guide } from './sl/guide';
import { profile } from './sl/profile';
import { recognition } from './sl/recognition';
import { search } from './sl/search';
import { sectionTexts } from './sl/section-texts';
import { sections } from './sl/sections';
import { share } from './sl/share';
import { sheet } from './sl/sheet';
import { site } from './sl/site-pages';

/** The interface in Slovenian. */
export const sl: Messages<'sl'> = {
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
