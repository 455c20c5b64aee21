import type { CompetenceMessages } from '../competences';

/** The words of the pages on competences in Austrian German. */
export const competences: CompetenceMessages<'de'> = {
  competence: {
    title: 'Kompetenzen',
    description:
      'Alle Kompetenzen aus den Berufsprofilen für Österreich auf Deutsch und Slowenisch, nach Bereichen, mit der Zahl der Berufe, die sie brauchen.',
    lead: 'Was man können muss, und in welchen Berufen. Die Bereiche stammen aus dem Berufsinformationssystem des AMS (BIS); die Zahl sagt, wie viele der beschriebenen Berufe die Kompetenz brauchen.',
    areas: 'Kompetenzbereiche',
    unassigned: 'In der Quelle keinem Bereich zugeordnet',
    unassignedLead: 'Diese Kompetenzen ordnen die genannten Quellen keinem Bereich zu.',
    letters: 'Anfangsbuchstaben der Kompetenzen ohne Bereich',
    area: 'Bereich',
    broader: 'Gehört zu',
    narrower: 'Engere Kompetenzen',
    occupations: 'Berufe, die sie brauchen',
    none: 'Kein beschriebener Beruf nennt diese Kompetenz.',
    instead: 'enger:',
    choose: 'Das kann ich: Berufe suchen',
    imported:
      'Diese Kompetenz ist automatisch aus den genannten Quellen übernommen; die Redaktion hat sie noch nicht geprüft.',
    untranslated: 'Der Begriff ist noch nicht ins Slowenische übersetzt.',
    machine: 'Der slowenische Begriff ist maschinell übersetzt und noch nicht geprüft.',
    sources: 'Quellen',
    kinds: {
      basic: 'Als Basiskompetenz',
      'in-demand': 'In Inseraten gefragt',
      professional: 'Als fachliche Kompetenz',
      transversal: 'Als überfachliche Kompetenz',
      optional: 'Als zusätzliche Kompetenz',
    },
    describe: (competence, occupations) =>
      `Die Kompetenz »${competence}«: wozu sie gehört, engere Kompetenzen und welche Berufe in Österreich sie brauchen (${occupations}).`,
    areaTitle: (area) => `Kompetenzen: ${area}`,
    describeArea: (area, competences) =>
      `Kompetenzen im Bereich »${area}« (${competences}) auf Deutsch und Slowenisch, mit der Zahl der Berufe, die sie brauchen.`,
    letterTitle: (letter) =>
      letter === '#' ? 'Kompetenzen ohne Anfangsbuchstaben' : `Kompetenzen ohne Bereich mit ${letter}`,
    describeLetter: (letter, competences) =>
      `Kompetenzen, die die Quellen keinem Bereich zuordnen, Anfangsbuchstabe ${letter}: ${competences}, mit der Zahl der Berufe.`,
  },
  match: {
    title: 'Was ich kann',
    description:
      'Wählen Sie aus, was Sie können, und sehen Sie, welche Berufe in Österreich das brauchen: mit den gemeinsamen Kompetenzen.',
    lead: 'Wählen Sie aus, was Sie schon können. Wir zeigen die Berufe, in denen Sie es brauchen, und sagen, welche der gewählten Kompetenzen sie verlangen.',
    search: 'Kompetenz suchen',
    searchButton: 'Suchen',
    found: 'Gefundene Kompetenzen',
    suggestions: 'Nach Bereichen auswählen',
    suggestionsLead: 'In jedem Bereich stehen die Kompetenzen, die die meisten beschriebenen Berufe brauchen.',
    show: 'Berufe zeigen',
    remove: 'entfernen',
    removeAll: 'Neu beginnen',
    results: 'Berufe, die das brauchen',
    nothingChosen:
      'Sie haben noch nichts gewählt. Markieren Sie mindestens eine Kompetenz und wählen Sie »Berufe zeigen«.',
    noResult: 'Kein beschriebener Beruf braucht etwas von dem, was Sie gewählt haben.',
    share: 'Die Auswahl steht in der Adresse dieser Seite: Sie können sie als Lesezeichen speichern oder weitergeben.',
    others: 'Andere Kompetenzen (in der Quelle keinem Bereich zugeordnet)',
    chosenCount: (count) => `Ihre Auswahl (${count})`,
    notFound: (search) =>
      `Zu »${search}« gibt es keine Kompetenz. Versuchen Sie es mit einem kürzeren Wort, auch auf Slowenisch.`,
    unknownCount: { one: 'unbekannte Kompetenz', other: 'unbekannte Kompetenzen' },
    unknown: (count) => `Aus der Adresse weggelassen: ${count}. Vielleicht ist die Adresse falsch abgeschrieben.`,
    surplus: (most) => `Es lassen sich höchstens ${most} Kompetenzen wählen; berücksichtigt sind die ersten ${most}.`,
    resultCount: (found) => `Gefunden: ${found}.`,
    onlyFirst: (shown) => `Zu sehen sind die ersten ${shown}, die am meisten vom Gewählten brauchen.`,
    shared: (count, of) => (of === 1 ? '1 von 1 gewählter Kompetenz' : `${count} von ${of} gewählten`),
  },
};
