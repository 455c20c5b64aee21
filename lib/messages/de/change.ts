import type { ChangeMessages } from '../change-messages';

/** The words of the change from one occupation to another in Austrian German. */
export const change: ChangeMessages = {
  change: {
    title: 'Umstieg in einen anderen Beruf',
    description:
      'Von einem Beruf in einen anderen: welche Kompetenzen Sie mitbringen, welche dazukommen, wie sich Gehalt und Ausbildung unterscheiden und welcher Weg hinführt.',
    lead: 'Wählen Sie Ihren Beruf und den Beruf, der Sie interessiert. Sie erfahren, was Sie mitbringen und was dazukommt.',
    ends: {
      from: { search: 'Ihren Beruf suchen', add: 'diesen Beruf habe ich' },
      to: { search: 'Beruf suchen, der Sie interessiert', add: 'dieser Beruf interessiert mich' },
    },
    searchButton: 'Suchen',
    found: 'Gefundene Berufe',
    already: 'schon gewählt',
    now: 'Ihr Beruf:',
    goal: 'dieser Beruf interessiert Sie:',
    other: 'einen anderen wählen',
    reverse: 'Richtung umkehren',
    compare: 'Berufe vergleichen',
    brings: 'Was Sie mitbringen',
    bringsNothing: 'Die Profile dieser beiden Berufe haben keine Kompetenz gemeinsam.',
    adds: 'Was dazukommt',
    addsNothing: 'Alle Kompetenzen des Berufs, der Sie interessiert, stehen auch im Profil Ihres Berufs.',
    basic: 'Basiskompetenz',
    fromProfiles: 'Die Listen beruhen auf den Berufsprofilen. Vielleicht können Sie mehr oder weniger.',
    training: 'Welcher Weg hinführt',
    noTraining: 'Die Wege in den Beruf, der Sie interessiert, sind noch nicht erfasst.',
    whole: 'Das ganze Berufsprofil',
    pay: 'Unterschied beim Gehalt',
    noPay:
      'Den Unterschied beim Gehalt können wir nicht nennen, weil für mindestens einen der Berufe die Angabe fehlt.',
    facts: 'Was sich noch unterscheidet',
    unknown: (names) => `Diese Angaben kennen wir nicht und haben sie ausgelassen: ${names}.`,
    doubled: (titles) => `In der Adresse mehrfach genannt, hier einmal: ${titles}.`,
    surplus: (titles) => `Ein Umstieg führt von einem Beruf in einen anderen. Ausgelassen: ${titles}.`,
    notFound: (query) =>
      `Zu „${query}“ haben wir keinen Beruf gefunden. Versuchen Sie es mit einem kürzeren Wort oder dem AMS-Code.`,
    higher: (amount) => `um ${amount} höher`,
    lower: (amount) => `um ${amount} niedriger`,
    equal: 'gleich hoch',
    difference: (lower, upper) =>
      `Im neuen Beruf ist die untere Grenze des Mindest-Einstiegsgehalts im Monat ${lower}${upper === undefined ? '' : `, die obere ${upper}`}.`,
    differentYears: (from, to) =>
      `Die Angaben zum Gehalt sind aus verschiedenen Jahren (${from} und ${to}), deshalb rechnen wir keinen Unterschied aus.`,
  },
};
