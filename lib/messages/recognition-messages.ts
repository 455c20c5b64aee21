import type { Locale } from '#lib/i18n/locales';
import type { Absence } from '#lib/profile/absence';
import type { Answer } from '#lib/profile/recognition';
import type { RecognitionClass } from '#lib/profile/sections/recognition';

/** The words on the recognition of certificates in one language. */
export interface RecognitionMessages {
  recognition: Record<
    'question' | 'title' | 'short' | 'description' | 'lead' | 'whole' | 'general' | 'trades' | 'laws' | 'authorities',
    string
  > & {
    /** The answers as headings. */
    answers: Record<Answer, string>;
    /** What each of them means for the reader. */
    meanings: Record<Answer, string>;
    /** The answers after the question, on a profile. */
    brief: Record<Answer | 'licence' | Absence, string>;
    /** What the law says of the occupation. */
    classes: Record<RecognitionClass, string>;
    /** The summary of what stands behind the text of a profile. */
    details: string;
    /** Where the answer is not known: the heading, numbers by reason, and before who knows. */
    unknown: string;
    describeUnknown(occupations: string, why: string): string;
    askHere: string;
    /** What readers must not conclude: a warning and its reason. */
    cautions: readonly (readonly [warning: string, reason: string])[];
    inLanguage: Record<Locale | 'en', string>;
  };
}
