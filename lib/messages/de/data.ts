import type { DataMessages } from '../data-messages';

/** The words of the page about open data in German. */
export const data: DataMessages = {
  data: {
    title: 'Offene Daten',
    description:
      'Berufe, Kompetenzen, Bereiche und Bildungsniveaus für andere Programme: JSON, CSV und Markdown, ohne Schlüssel und Anmeldung, mit Quellen, Datum und Lizenz.',
    lead: 'Was auf diesen Seiten steht, können auch andere Programme lesen: ohne Schlüssel, ohne Anmeldung und von jeder Website aus. Jeder Begriff steht in beiden Sprachen, mit der Angabe, ob die Übersetzung geprüft ist; jede Zahl hat eine Quelle und ein Datum.',
    filesHeading: 'Dateien',
    files: {
      occupations: 'alle Berufe',
      spreadsheet: 'dieselbe Liste für Tabellenprogramme',
      competences: 'Kompetenzen',
      areas: 'Berufsbereiche und Berufsgruppen',
      qualifications: 'Bildungsniveaus, österreichischer und slowenischer Qualifikationsrahmen',
      terms: 'Berufe und Kompetenzen als verknüpfte Daten (SKOS), mit den Adressen von ESCO',
      openApi: 'Beschreibung aller Adressen (OpenAPI 3.1)',
      schema: 'Schema eines Berufs (JSON Schema 2020-12); die Schemas der Listen nennt jede Datei selbst',
    },
    oneOccupation:
      'Einen einzelnen Beruf finden Sie unter seiner Kennung oder seinem amtlichen Code, als Markdown unter der Adresse der Seite mit der Endung .md.',
    examplesHeading: 'Beispiele',
    examples: {
      occupation: 'Alles zu einem Beruf, nach seinem AMS-Code',
      names: 'Die Namen aller Kompetenzen, mit dem Programm jq',
      markdown: 'Ein Beruf als Markdown',
      unchanged: 'Nur laden, wenn sich etwas geändert hat',
    },
    changesHeading: 'Versionen und Änderungen',
    version: (version) =>
      `Die Form der Daten hat eine Version, derzeit ${version}. Die erste Zahl ändert sich, wenn etwas wegfällt, anders heißt oder etwas anderes bedeutet; die zweite, wenn etwas dazukommt; die dritte, wenn nur eine Erläuterung berichtigt wird.`,
    unknownKeys: 'Schlüssel können jederzeit dazukommen; ein Programm soll jene übergehen, die es nicht kennt.',
    notice:
      'Was wegfällt oder umbenannt wird, kündigen wir auf dieser Seite mindestens sechs Monate vorher an; bis dahin gibt es beides, das Alte und das Neue. Die Kennungen der Berufe und Kompetenzen bleiben gleich.',
    noWarranty:
      'Wir gewährleisten nicht, dass die Daten vollständig sind oder die Website immer erreichbar ist. Prüfen Sie vor einer wichtigen Entscheidung Quelle und Datum.',
    licenceHeading: 'Lizenz und Quellen',
    ownLicence: {
      before: 'Unsere Texte und Übersetzungen stehen unter der Lizenz',
      after: (attribution) => `: Nennen Sie „${attribution}“ und die Lizenz und sagen Sie, was Sie geändert haben.`,
    },
    openSources:
      'Die Rechte an Inhalten aus Quellen bleiben bei denen, die sie veröffentlicht haben. Ausdrücklich zur Weiterverwendung freigegeben sind diese Quellen:',
    otherSources:
      'Aus allen anderen Quellen geben Sie bitte nur einzelne Angaben weiter, mit Quelle und Datum; wegen ganzer Sammlungen fragen Sie bitte dort nach. Automatisch übernommene Inhalte des AMS fehlen in den Daten, weil das AMS sie nicht freigegeben hat; die Datei eines solchen Berufs sagt, was fehlt.',
    allSources: 'Alle Quellen',
    licence: 'Lizenz',
    withheld:
      'Ein Teil des Inhalts fehlt, weil er nicht zur Weiterverwendung freigegeben ist; vollständig steht er auf der Seite des Berufs.',
  },
};
