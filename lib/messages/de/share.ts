import type { ShareMessages } from '../share-messages';

/** The words for sharing a page in Austrian German. */
export const share: ShareMessages = {
  share: {
    title: 'Diese Seite teilen',
    titleOfProfile: 'Teilen oder sammeln',
    short: 'Kurzer Link:',
    link: 'Link:',
    mail: 'Per E-Mail senden',
    device: 'Mit einer anderen App teilen',
    collect: 'Zur Auswahl hinzufügen',
    qr: 'QR-Code mit dem kurzen Link',
    embed: 'Code zum Einbetten in eine andere Website',
    card: 'Karte zum Einbetten',
    cardDescription: 'Gehalt und Ausbildung auf einen Blick, zum Anzeigen auf anderen Websites.',
  },
};
