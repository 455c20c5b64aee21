import { type Absence, findAbsence } from '#lib/profile/absence';
import { type Answer, answers, toAnswer } from '#lib/profile/recognition';
import type { OccupationEntry } from './lists-by-name-and-area';

/** The occupations of a language by whether a certificate counts. */
export interface RecognitionLists {
  /** All answers, with or without occupations. */
  answers: readonly { answer: Answer; occupations: readonly OccupationEntry[] }[];
  /** Those without an answer that an editor has gone through, as many as a page shows. */
  unanswered: readonly OccupationEntry[];
  /** Numbers of all without an answer, by reason. */
  unknown: Record<Absence, number>;
}

/** Lists occupations by the answer to "Does my certificate count?". */
export function listByRecognition(occupations: readonly OccupationEntry[], longest: number): RecognitionLists {
  const find = ({ profile: { sections } }: OccupationEntry) =>
    sections.recognition && toAnswer(sections.recognition.class);
  const left = occupations.filter((entry) => !find(entry));
  const silent = left.filter(({ profile }) => findAbsence(profile, 'recognition') === 'silent').length;
  return {
    answers: answers.map((answer) => ({ answer, occupations: occupations.filter((entry) => find(entry) === answer) })),
    unanswered: left.filter(({ profile }) => !profile.imported).slice(0, longest),
    unknown: { silent, notCollected: left.length - silent },
  };
}
