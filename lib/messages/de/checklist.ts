import type { ChecklistMessages } from '../checklist-messages';

/** The words of the page with the competences of an occupation to tick, in Austrian German. */
export const checklist: ChecklistMessages<'de'> = {
  checklist: {
    name: 'Was ich kann und was fehlt',
    fromProfile: 'Was davon kann ich schon?',
    title: (occupation) => `${occupation}: was ich kann und was fehlt`,
    describe: (summary) => `Ankreuzen, was man schon kann, und sehen, was noch fehlt. ${summary}`,
    lead: 'Kreuzen Sie an, was Sie schon können, und drücken Sie „Zeigen, was fehlt“. Sie sehen, was noch fehlt, und bekommen einen Text für Lebenslauf und Bewerbung in beiden Sprachen.',
    privacy:
      'Ihre Auswahl steht nur in der Adresse dieser Seite: Wir geben sie nirgendwohin weiter und speichern sie nicht. Wer die Adresse bekommt, sieht auch die Auswahl.',
    show: 'Zeigen, was fehlt',
    all: 'Kompetenzen dieses Berufs',
    change: 'Auswahl ändern',
    clear: 'Neu beginnen',
    of: { one: 'Kompetenz', other: 'Kompetenzen' },
    result: (ticked, of) => `Sie haben schon ${ticked} von\u00a0${of}`,
    basicResult: (ticked, of) => `Davon Basiskompetenzen: ${ticked} von\u00a0${of}.`,
    counted: (ticked, of) => `${ticked}\u00a0von\u00a0${of}`,
    doubled: (names) => `In der Adresse mehrfach genannt, einmal berücksichtigt: ${names}.`,
    foreign: (names) => `Keine Kompetenz dieses Berufs und daher ausgelassen: ${names}.`,
    missing: 'Was noch fehlt',
    complete: 'Sie haben alle Kompetenzen dieses Berufs angekreuzt.',
    texts: 'Text für Lebenslauf und Bewerbung',
    textsLead: 'Kopieren Sie den Text und ergänzen Sie Beispiele aus Ihrer Erfahrung.',
    unreviewed:
      'Einige Begriffe im Text sind maschinell oder noch nicht übersetzt. Prüfen Sie sie, bevor Sie ihn verschicken.',
    cvLabel: 'Für den Lebenslauf',
    letterLabel: 'Für die Bewerbung',
    cv: (professional, general) =>
      [professional && `Fachliche Kompetenzen: ${professional}`, general && `Überfachliche Kompetenzen: ${general}`]
        .filter(Boolean)
        .join('\n'),
    letter: {
      one: (names) => `Für die ausgeschriebene Stelle bringe ich eine wichtige Kompetenz mit: ${names}.`,
      two: (names) => `Zu meinen Kompetenzen für die ausgeschriebene Stelle zählen: ${names}.`,
      many: (names) => `Zu meinen Kompetenzen für die ausgeschriebene Stelle zählen: ${names}.`,
      amongOthers: (names) => `Zu meinen Kompetenzen für die ausgeschriebene Stelle zählen unter anderem: ${names}.`,
    },
    training: 'Wo man lernt, was fehlt',
    topics: 'Weiterbildungsthemen, die so heißen wie fehlende Kompetenzen:',
    otherTopics: 'Weiterbildungsthemen in diesem Beruf',
    further: 'Mit dieser Auswahl weiter',
    toMatch: 'Andere Berufe, in denen Sie das brauchen',
    toComparison: 'Diesen Beruf mit denen vergleichen, die am besten zur Auswahl passen',
    toChange: 'Aus meinem jetzigen Beruf in diesen umsteigen',
    firstOnly: (most) => `berücksichtigt sind die ersten ${most} angekreuzten Kompetenzen`,
  },
};
