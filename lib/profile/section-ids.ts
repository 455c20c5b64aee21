/** The sections of a profile by group, in page order. The ids are the anchors. */
export const sectionGroups = {
  work: ['tasks', 'salary', 'vacancies', 'employment', 'environment'],
  skills: ['german', 'in-demand', 'basic', 'professional', 'transversal', 'optional', 'digcomp'],
  path: ['levels', 'training', 'recognition', 'certificates', 'further-training'],
  more: ['specialisations', 'related', 'placement', 'classification', 'links'],
} as const;

export type SectionGroup = keyof typeof sectionGroups;
export type SectionId = (typeof sectionGroups)[SectionGroup][number];

/** All section ids in page order. */
export const sectionIds: readonly SectionId[] = Object.values(sectionGroups).flat();

/** Sections that one looks things up in: a page folds them at the end of their group. */
export const referenceSections: readonly SectionId[] = ['vacancies', 'levels', 'placement', 'classification', 'links'];

/** True for the id of a section. */
export function isSectionId(word: string): word is SectionId {
  return (sectionIds as readonly string[]).includes(word);
}

/** Sections that consist of prose: the file of every language must have a heading for them. */
export const proseSections: readonly SectionId[] = ['tasks', 'employment'];

/** Sections that show prose; text under any other heading would be lost. */
export const textSections: readonly SectionId[] = [...proseSections, 'recognition', 'training', 'german', 'digcomp'];
