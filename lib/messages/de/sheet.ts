import type { SheetMessages } from '../sheet-messages';

/** The words of the sheet for a conversation in Austrian German. */
export const sheet: SheetMessages = {
  sheet: {
    name: 'Gesprächsblatt',
    title: (occupation) => `${occupation}, Gesprächsblatt`,
    describe: (summary) => `Der Beruf auf einem Blatt: ${summary}`,
    whole: 'Das ganze Profil',
    steps: 'Nächste Schritte',
    vacancies: 'Offene Stellen:',
    searchWord: 'Suchbegriff',
    recognition: 'Anerkennung des Zeugnisses:',
    notes: 'Notizen',
    sources: 'Quellen:',
  },
};
