import type { Locale } from '#lib/i18n/locales';
import type { BrowseMessages } from './browse-messages';
import type { ChangeMessages } from './change-messages';
import type { ChecklistMessages } from './checklist-messages';
import type { CollectionMessages } from './collection-messages';
import type { ComparisonMessages } from './comparison-messages';
import type { CompetenceMessages } from './competence-messages';
import type { DataMessages } from './data-messages';
import type { GlossaryMessages } from './glossary-messages';
import type { GuideMessages } from './guide-messages';
import type { ProfileMessages } from './profile-messages';
import type { RecognitionMessages } from './recognition-messages';
import type { SearchMessages } from './search-messages';
import type { SectionMessages } from './section-messages';
import type { SectionTextMessages } from './section-text-messages';
import type { ShareMessages } from './share-messages';
import type { SheetMessages } from './sheet-messages';
import type { SiteMessages } from './site-messages';

/** Every word of the interface in one language. */
export interface Messages<L extends Locale>
  extends SiteMessages<L>,
    ProfileMessages<L>,
    CompetenceMessages<L>,
    ChecklistMessages<L>,
    BrowseMessages<L>,
    SearchMessages<L>,
    SectionTextMessages<L>,
    SectionMessages,
    ChangeMessages,
    CollectionMessages,
    ComparisonMessages,
    RecognitionMessages,
    ShareMessages,
    SheetMessages,
    GuideMessages,
    DataMessages,
    GlossaryMessages {}
