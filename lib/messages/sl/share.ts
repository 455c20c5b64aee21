import type { ShareMessages } from '../share-messages';

/** The words for sharing a page in Slovenian. */
export const share: ShareMessages = {
  share: {
    title: 'Deli to stran',
    titleOfProfile: 'Deli ali zberi',
    short: 'Kratka povezava:',
    link: 'Povezava:',
    mail: 'Pošlji po e-pošti',
    device: 'Deli z drugo aplikacijo',
    collect: 'Dodaj v izbor',
    qr: 'Koda QR s kratko povezavo',
    embed: 'Koda za vgradnjo v drugo spletno stran',
    card: 'kartica za vgradnjo',
    cardDescription: 'Plača in izobrazba na enem mestu, za prikaz na drugih spletnih straneh.',
  },
};
