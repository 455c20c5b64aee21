import type { SheetMessages } from '../sheet-messages';

/** The words of the sheet for a conversation in Slovenian. */
export const sheet: SheetMessages = {
  sheet: {
    name: 'List za pogovor',
    title: (occupation) => `${occupation}, list za pogovor`,
    describe: (summary) => `Poklic na enem listu: ${summary}`,
    whole: 'Ves opis poklica',
    steps: 'Naslednji koraki',
    vacancies: 'Prosta delovna mesta:',
    searchWord: 'iskalni izraz',
    recognition: 'Priznavanje spričevala:',
    notes: 'Zapiski',
    sources: 'Viri:',
  },
};
