/** The sections of a profile in the order of the page, in their groups. The ids are the anchors. */
export const sectionGroups = {
  work: ['tasks', 'salary', 'vacancies', 'employment', 'environment'],
  skills: ['german', 'in-demand', 'basic', 'professional', 'transversal', 'optional', 'digcomp'],
  path: ['levels', 'training', 'recognition', 'certificates', 'further-training'],
  more: ['specialisations', 'placement', 'related', 'classification', 'links'],
} as const;

export type SectionGroup = keyof typeof sectionGroups;
export type SectionId = (typeof sectionGroups)[SectionGroup][number];

/** All section ids in the order of the page. */
export const sectionIds: readonly SectionId[] = Object.values(sectionGroups).flat();

/** True for a word that names a section. */
export function isSectionId(word: string): word is SectionId {
  return (sectionIds as readonly string[]).includes(word);
}

/** Sections that are prose, so that a heading for them must be in every language's file. */
export const proseSections: readonly SectionId[] = ['tasks', 'employment', 'recognition'];

/** Sections that show prose. Under any other heading a text would be lost. */
export const textSections: readonly SectionId[] = [...proseSections, 'training', 'german', 'digcomp'];
