import type { RecognitionClass } from './sections/recognition';

/** The plain answers to "Does my certificate count?", in the order of pages; each is an anchor, too. */
export const answers = ['automatic', 'needed', 'self-employed', 'not-needed'] as const;
export type Answer = (typeof answers)[number];

const byClass: Record<RecognitionClass, Answer> = {
  auto: 'automatic',
  general: 'needed',
  land: 'needed',
  title: 'needed',
  trade: 'self-employed',
  self: 'self-employed',
  // What is needed is no certificate but a licence, which pages name.
  licence: 'not-needed',
  free: 'not-needed',
  none: 'not-needed',
};

/** Tells whether a certificate counts where the law treats it so. */
export function toAnswer(kind: RecognitionClass): Answer {
  return byClass[kind];
}
