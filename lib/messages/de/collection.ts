import type { CollectionMessages } from '../collection-messages';

/** The words of the collection of profiles in Austrian German. */
export const collection: CollectionMessages = {
  collection: {
    title: 'Auswahl von Berufen',
    description:
      'Bis zu zwölf Berufe sammeln, vergleichen und als Unterlage für ein Gespräch drucken, auf Slowenisch, auf Deutsch oder in beiden Sprachen.',
    lead: 'Sammeln Sie bis zu zwölf Berufe. Die Auswahl steht in der Adresse dieser Seite: Senden Sie sie weiter, setzen Sie ein Lesezeichen oder drucken Sie sie.',
    search: 'Beruf für die Auswahl suchen',
    searchButton: 'Suchen',
    found: 'Gefundene Berufe',
    add: 'zur Auswahl hinzufügen',
    already: 'schon in der Auswahl',
    up: 'nach oben',
    down: 'nach unten',
    remove: 'entfernen',
    clear: 'Auswahl leeren',
    compare: 'Vergleichen',
    german: 'Deutsch:',
    languages: 'Sprache der Unterlage:',
    both: 'beide Sprachen',
    handout: 'Beim Drucken wird aus dieser Seite eine Unterlage: ein Deckblatt und zu jedem Beruf ein Gesprächsblatt.',
    address: 'Diese Auswahl im Internet:',
    qr: 'QR-Code mit der Adresse dieser Auswahl',
    chosen: (count) => `Ihre Auswahl (${count})`,
    unknown: (names) => `Diese Angaben kennen wir nicht und haben sie ausgelassen: ${names}.`,
    doubled: (titles) => `In der Adresse mehrfach genannt, in der Auswahl einmal: ${titles}.`,
    surplus: (most, titles) => `Eine Auswahl hat höchstens ${most} Berufe. Ausgelassen: ${titles}.`,
    full: (most) => `Die Auswahl ist voll: ${most} Berufe.`,
    compareFirst: (most) => `Die ersten ${most} vergleichen`,
    notFound: (query) =>
      `Zu „${query}“ haben wir keinen Beruf gefunden. Versuchen Sie es mit einem kürzeren Wort oder dem AMS-Code.`,
    made: (date) => `Zusammengestellt am ${date}`,
  },
};
