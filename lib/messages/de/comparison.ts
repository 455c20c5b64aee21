import type { ComparisonMessages } from '../comparison-messages';

/** The words of the comparison of occupations in Austrian German. */
export const comparison: ComparisonMessages = {
  comparison: {
    title: 'Berufe im Vergleich',
    description:
      'Zwei bis vier Berufe in Österreich nebeneinander: Gehalt, Ausbildung, Deutschkenntnisse, Arbeitsumfeld und gemeinsame Kompetenzen.',
    lead: 'Vergleichen Sie zwei bis vier Berufe. Der Vergleich steht in der Adresse dieser Seite: Senden Sie die Adresse weiter, setzen Sie ein Lesezeichen oder drucken Sie die Seite aus.',
    onlyOne: 'Für einen Vergleich fehlt noch mindestens ein Beruf.',
    search: 'Beruf für den Vergleich suchen',
    searchButton: 'Suchen',
    found: 'Gefundene Berufe',
    add: 'zum Vergleich hinzufügen',
    already: 'schon im Vergleich',
    remove: 'entfernen',
    clear: 'Neu beginnen',
    differences: 'Nur Unterschiede zeigen',
    everything: 'Alles zeigen',
    noDifferences: 'In den erfassten Angaben unterscheiden sich die Berufe nicht.',
    same: 'bei allen gleich:',
    facts: 'Angaben',
    ways: 'Wege in den Beruf',
    byAll: 'Kompetenzen, die alle gemeinsam haben',
    bySome: 'Einigen gemeinsam',
    onlyHere: 'Nur in diesem Beruf',
    none: 'keine',
    counting:
      'Gemeinsam ist eine Kompetenz, wenn die Berufe sie oder eine speziellere nennen. Wo ein Beruf beide nennt, zählt nur die allgemeinere; weitere Kompetenzen zählen nicht.',
    pay: 'Was das Gehalt sagt',
    change: 'Umstieg in diesen Beruf',
    from: 'von',
    start: 'Vergleichen',
    unknown: (names) => `Diese Angaben kennen wir nicht und haben sie ausgelassen: ${names}.`,
    doubled: (titles) => `In der Adresse mehrfach genannt, im Vergleich einmal: ${titles}.`,
    surplus: (most, titles) => `Vergleichen lassen sich höchstens ${most} Berufe. Ausgelassen: ${titles}.`,
    full: (most) => `Im Vergleich stehen schon ${most} Berufe, mehr sind nicht möglich.`,
    notFound: (query) =>
      `Zu „${query}“ haben wir keinen Beruf gefunden. Versuchen Sie es mit einem kürzeren Wort oder dem AMS-Code.`,
  },
};
