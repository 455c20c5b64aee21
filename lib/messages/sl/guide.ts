import type { GuideMessages } from '../guide-messages';

/** The words of the guide in Slovenian. */
export const guide: GuideMessages['guide'] = {
  steps: 'Koraki',
  start: 'Vsi koraki',
  previous: 'Prejšnji korak:',
  next: 'Naslednji korak:',
  sources: 'Viri',
  step: (number, count) => `Korak ${number} od ${count}`,
  caution: (date) =>
    `Stanje na dan ${date}. Pravila in zneski se spreminjajo vsako leto, zato preverite na uradu. To ni pravni nasvet.`,
};
