import type { SiteMessages } from '../site-messages';

/** The words around the profiles in Austrian German. */
export const site: SiteMessages<'de'> = {
  site: {
    skip: 'Zum Inhalt springen',
    home: 'Startseite',
    navigation: 'Hauptnavigation',
    breadcrumbs: 'Pfad zur Seite',
    thisPage: 'Diese Seite auf Deutsch',
    report: {
      link: 'Fehler auf dieser Seite melden',
      subject: (title) => `Fehler auf der Seite: ${title}`,
      body: (url) => `Was stimmt nicht, und woher wissen Sie das?\n\n\n\nSeite: ${url}\nAbschnitt:`,
    },
    occupations: 'Berufe',
    footer:
      'Berufe in Österreich auf Slowenisch und Deutsch: jede Angabe mit Quelle und Stand, ohne Cookies und Tracking.',
  },
  pages: {
    guide: 'Arbeiten in Österreich',
    about: 'Über diese Seite',
    sources: 'Quellen',
    accessibility: 'Barrierefreiheit',
    contact: 'Kontakt',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
  },
  home: {
    welcome: 'Berufe in Österreich',
    title: 'Berufe in Österreich, auf Slowenisch und Deutsch erklärt',
    description:
      'Berufsprofile für Österreich auf Slowenisch und Deutsch: Tätigkeiten, Einstiegsgehalt, Kompetenzen, Ausbildung und verwandte Berufe, mit Quellen und Stand.',
    short: 'Berufe in Österreich: Tätigkeiten, Gehalt, Kompetenzen und Ausbildung.',
    lead: 'Tätigkeiten, Gehalt, Kompetenzen und Wege in den Beruf, in zwei Sprachen nebeneinander.',
    areas: 'Berufsbereiche',
    latest: 'Neue und geänderte Profile',
    subscribe: 'Änderungen abonnieren (Atom)',
    all: 'Alle Berufe von A bis Z',
    noProfileYet: 'noch kein Profil',
    doors: {
      known: 'Ich kenne den Beruf',
      unsure: 'Ich weiß es noch nicht',
      certificate: 'Ich habe ein Zeugnis',
      start: 'Ich fange in Österreich an',
    },
    example: 'Ein Beruf in zwei Sprachen',
  },
  list: {
    title: 'Berufe von A bis Z',
    description:
      'Alphabetische Liste aller beschriebenen Berufe auf Deutsch, mit Berufsbereich und Mindest-Einstiegsgehalt in Österreich, soweit bekannt.',
    letters: 'Anfangsbuchstaben',
    pay: 'Mindest-Einstiegsgehalt im Monat, brutto',
    otherWays: 'andere Wege:',
    notAtLevel: 'für dieses Bildungsniveau noch nicht erfasst',
    noPay: (why) => `Mindest-Einstiegsgehalt: ${why}`,
    oldPay: (year) => `${year}, älterer Wert`,
    count: { one: 'Beruf', other: 'Berufe' },
    others: (count) => (count === 1 ? `${count} weiterer` : `${count} weitere`),
    dated: 'Jede Zahl hat Quelle und Stand.',
    letterTitle: (letter) =>
      letter === '#' ? 'Berufe, die nicht mit einem Buchstaben beginnen' : `Berufe mit ${letter}`,
    letterDescription: (letter, count) =>
      `Alphabetische Liste der Berufe auf Deutsch, Anfangsbuchstabe ${letter}: ${count}, mit Bereich und Mindest-Einstiegsgehalt, soweit bekannt.`,
  },
  areas: {
    title: 'Berufsbereiche',
    description:
      'Alle Berufsbereiche des Berufsinformationssystems auf Slowenisch und Deutsch, mit der Zahl der beschriebenen Berufe.',
    lead: 'Bereiche und Gruppen folgen dem Berufsinformationssystem des AMS (BIS).',
    bis: 'Bereiche nach dem Berufsinformationssystem des AMS (BIS)',
    isco: 'Bereiche nach der internationalen Klassifikation ISCO-08',
    iscoLead:
      'Bereich und Gruppen folgen der internationalen Berufsklassifikation ISCO-08, die Berufe der europäischen Klassifikation ESCO.',
    describeIsco: (area, examples) => `Berufe im Bereich „${area}“ nach ISCO-08 und ESCO: ${examples}.`,
    describe: (area, examples) => `Berufsprofile für Österreich im Bereich „${area}“: ${examples}.`,
  },
  errors: {
    400: 'Der Browser hat eine unverständliche Anfrage geschickt.',
    405: 'Diese Seiten kann man nur lesen.',
    408: 'Die Anfrage hat zu lange gedauert.',
    414: 'Die Adresse ist zu lang.',
    417: 'Der Browser hat etwas verlangt, das wir nicht unterstützen.',
    421: 'Unter diesem Namen gibt es hier keine Website.',
    431: 'Der Browser hat zu viele Daten mitgeschickt.',
    500: 'Bei uns ist ein Fehler passiert. Bitte versuchen Sie es noch einmal.',
    501: 'Der Browser hat eine unverständliche Anfrage geschickt.',
    503: 'Gerade kommen zu viele Anfragen. Bitte versuchen Sie es in ein paar Sekunden noch einmal.',
  },
  code: {
    title: (code) => `Code ${code}`,
    description: (code) => `Was der Code ${code} bedeutet: die Berufe und Berufsgruppen, die ihn haben.`,
    lead: 'Diesen Code haben mehrere Berufe oder Berufsgruppen. Wählen Sie, was Sie suchen.',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse falsch abgeschrieben. Den Beruf finden Sie über seine Bezeichnung oder seinen Code.',
    home: 'Zur Startseite',
  },
};
