import type { CompetenceMessages } from '../competence-messages';

/** The words of the pages on competences in Austrian German. */
export const competences: CompetenceMessages<'de'> = {
  competence: {
    title: 'Kompetenzen',
    description:
      'Alle Kompetenzen aus den Berufsprofilen für Österreich auf Deutsch und Slowenisch, nach Bereichen, mit der Zahl der Berufe, in denen man sie braucht.',
    lead: 'Was man können muss, und in welchen Berufen.',
    counted: 'Die Zahl sagt, in wie vielen der beschriebenen Berufe man die Kompetenz braucht.',
    areaSource: 'Die Bereiche stammen aus dem Berufsinformationssystem des AMS (BIS).',
    areas: 'Kompetenzbereiche',
    unassigned: 'In der Quelle keinem Bereich zugeordnet',
    unassignedLead: 'Diese Kompetenzen ordnen die genannten Quellen keinem Bereich zu.',
    letters: 'Anfangsbuchstaben der Kompetenzen ohne Bereich',
    area: 'Bereich',
    broader: 'Allgemeinere Kompetenzen',
    narrower: 'Speziellere Kompetenzen',
    occupations: 'Berufe, in denen man sie braucht',
    none: 'Kein beschriebener Beruf nennt diese Kompetenz.',
    instead: 'spezieller:',
    choose: 'Das kann ich: Berufe suchen',
    imported:
      'Diese Kompetenz ist automatisch aus den genannten Quellen übernommen; die Redaktion hat sie noch nicht geprüft.',
    untranslated: 'Der Begriff ist noch nicht ins Slowenische übersetzt.',
    machine: 'Der slowenische Begriff ist maschinell übersetzt und noch nicht geprüft.',
    sources: 'Quellen',
    firstUsers: (shown) =>
      `Angeführt sind die ersten ${shown}: zuerst die Profile, die von der Redaktion geprüft sind.`,
    kinds: {
      basic: 'Als Basiskompetenz',
      'in-demand': 'In Inseraten gefragt',
      professional: 'Als fachliche Kompetenz',
      transversal: 'Als überfachliche Kompetenz',
      optional: 'Als zusätzliche Kompetenz',
    },
    describe: (competence, examples) => `Kompetenz „${competence}“, gebraucht in Berufen in Österreich: ${examples}.`,
    describeUnused: (competence) =>
      `Kompetenz „${competence}“, die kein beschriebener Beruf in Österreich nennt, mit allgemeineren und spezielleren.`,
    inArea: (area) => `Bereich: ${area}.`,
    titleOfName: (name) => `${name} (Kompetenz)`,
    areaTitle: (area) => `Kompetenzen: ${area}`,
    describeArea: (area, competences) =>
      `Bereich „${area}“: ${competences} auf Deutsch und Slowenisch, mit der Zahl der Berufe, in denen man sie braucht.`,
    letterTitle: (letter) =>
      letter === '#'
        ? 'Kompetenzen, die nicht mit einem Buchstaben beginnen (ohne Bereich)'
        : `Kompetenzen mit ${letter} (ohne Bereich)`,
    describeLetter: (letter, competences) =>
      `Kompetenzen ohne Bereich in der Quelle, Anfangsbuchstabe ${letter}: ${competences}, mit der Zahl der Berufe.`,
  },
  match: {
    title: 'Was ich kann',
    description:
      'Wählen Sie aus, was Sie können, und sehen Sie, in welchen Berufen in Österreich Sie das brauchen. Zu jedem Beruf stehen die passenden Kompetenzen.',
    lead: 'Wählen Sie aus, was Sie schon können. Wir zeigen die Berufe, in denen Sie das brauchen, und sagen, welche der gewählten Kompetenzen es jeweils sind.',
    search: 'Kompetenz suchen',
    searchButton: 'Suchen',
    found: 'Gefundene Kompetenzen',
    suggestions: 'Nach Bereichen auswählen',
    suggestionsLead:
      'In jedem Bereich stehen die Kompetenzen, die in den meisten beschriebenen Berufen gebraucht werden.',
    show: 'Berufe zeigen',
    add: 'Hinzufügen',
    remove: 'entfernen',
    removeAll: 'Neu beginnen',
    results: 'Berufe für Ihre Auswahl',
    basic: 'Basiskompetenz',
    nothingChosen:
      'Sie haben noch nichts gewählt. Suchen Sie eine Kompetenz oder öffnen Sie einen Bereich, markieren Sie, was Sie können, und drücken Sie „Berufe zeigen“.',
    noResult: 'In keinem beschriebenen Beruf wird eine der gewählten Kompetenzen gebraucht.',
    share: 'Die Auswahl steht in der Adresse dieser Seite: Sie können sie als Lesezeichen speichern oder weitergeben.',
    others: 'Andere Kompetenzen (in der Quelle keinem Bereich zugeordnet)',
    chosenCount: (count) => `Ihre Auswahl (${count})`,
    notFound: (search) =>
      `Zu „${search}“ haben wir keine Kompetenz gefunden. Versuchen Sie es mit einem kürzeren oder einem slowenischen Wort.`,
    unknownCount: { one: 'unbekannte Kompetenz', other: 'unbekannte Kompetenzen' },
    unknown: (count) =>
      `Nicht berücksichtigt aus der Adresse: ${count}. Vielleicht wurde die Adresse falsch abgeschrieben.`,
    surplus: (most) =>
      `Es lassen sich höchstens ${most}\u00a0Kompetenzen wählen; berücksichtigt sind die ersten ${most}.`,
    resultCount: (found) => `Gefunden: ${found}.`,
    more: (rest) => `Weitere ${rest}`,
    onlyFirst: (shown) =>
      `Zu sehen sind die ersten ${shown}: jene, in denen die meisten der gewählten Kompetenzen gebraucht werden.`,
    shared: (count, of) => `${count}\u00a0von\u00a0${of}\u00a0gewählten Kompetenzen`,
  },
};
