import type { BrowseMessages } from '../browse-messages';

/** The words of the lists of occupations in Austrian German. */
export const browse: BrowseMessages<'de'> = {
  browse: {
    by: 'Berufe nach',
    ways: {
      areas: 'Bereichen',
      education: 'Bildungsniveau',
      'german-levels': 'Deutschkenntnissen',
      isco: 'ISCO-08-Gruppen',
      competences: 'Kompetenzen',
      letters: 'dem Alphabet',
    },
    known: { one: 'Beruf', other: 'Berufe' },
    unknown: { one: 'Beruf', other: 'Berufen' },
    search: 'Unter diesen Berufen suchen',
    narrowByArea: 'Auf einen Bereich einschränken',
    narrowByLevel: 'Auf ein Bildungsniveau einschränken',
    first: (shown) => `Angeführt sind die ersten ${shown} nach dem Alphabet.`,
    all: 'Alle Berufe von A bis Z',
    education: {
      title: 'Berufe nach Bildungsniveau',
      short: 'Bildungsniveau',
      description:
        'Berufe in Österreich nach ihrem typischen Bildungsniveau, vom Anlernberuf bis zum Hochschulstudium, mit der Zahl der Berufe und dem NQR-Niveau.',
      lead: 'Die Niveaus sind vom niedrigsten zum höchsten gereiht und heißen wie in den österreichischen Quellen. Ein Beruf steht in mehreren Listen, wenn mehrere Wege zu ihm führen. Wo das österreichische Register eine Ausbildungsart einem Niveau zuordnet, ist es nach dem Nationalen (NQR) und dem Europäischen Qualifikationsrahmen (EQR) angegeben.',
      describe: (name, examples) => `Berufe in Österreich mit dem Bildungsniveau „${name}“: ${examples}.`,
      unknown: (occupations, why) => `Bei ${occupations} ist das Bildungsniveau ${why}.`,
    },
    frameworks: {
      title: 'Bildungsniveaus in Österreich und Slowenien',
      short: 'Niveaus in Österreich und Slowenien',
      description:
        'Die acht Niveaus des Europäischen Qualifikationsrahmens (EQR) mit NQR und SOK: welcher Abschluss beider Länder auf welchem Niveau liegt.',
      lead: 'Der österreichische Nationale Qualifikationsrahmen (NQR) hat acht Niveaus, die jenen des Europäischen Qualifikationsrahmens (EQR) entsprechen. Der slowenische Rahmen (SOK) hat zehn. Die Tabelle zeigt, welche Qualifikationen der beiden Länder auf demselben europäischen Niveau liegen. Wo eine Seite des AMS ein anderes NQR-Niveau nennt, gilt das Niveau des österreichischen Registers.',
      cautions: [
        [
          'Gleiches Niveau ist noch keine Anerkennung.',
          'Das Niveau sagt, wie anspruchsvoll eine Qualifikation ist, nicht, ob das andere Land sie anerkennt. Über die Anerkennung entscheiden die zuständigen Stellen.',
        ],
        [
          'Die Meisterprüfungen liegen nicht auf demselben Niveau.',
          'Die österreichische Meisterprüfung liegt auf NQR VI (EQR 6), die slowenische auf SOK 5 (EQR 4), zwei europäische Niveaus darunter.',
        ],
        [
          'Die Zahlen der Rahmen stimmen nicht überein.',
          'NQR V und SOK 5 sind nicht dasselbe Niveau: das eine ist EQR 5, das andere EQR 4. Auch ist eine BHS keine slowenische höhere Fachschule, obwohl beide auf EQR 5 liegen.',
        ],
      ],
      ladder: 'Acht EQR-Niveaus, das höchste oben',
      eqf: 'EQR',
      austria: 'Österreich (NQR)',
      slovenia: 'Slowenien (SOK)',
      noneNamed: 'in der Quelle keine typische Qualifikation',
      occupations: 'Berufe:',
      contacts: 'Wer Fragen beantwortet',
      decides: 'Zur Anerkennung von Zeugnissen:',
    },
    german: {
      title: 'Berufe nach Deutschkenntnissen',
      short: 'Deutschkenntnisse',
      description:
        'Berufe in Österreich nach den verlangten Deutschkenntnissen von A1 bis C2 (GERS), soweit die Quelle sie nennt, mit einer Erklärung jedes Niveaus.',
      lead: 'Die Niveaus folgen dem Gemeinsamen Europäischen Referenzrahmen für Sprachen (GERS). Nennt die Quelle für einen Beruf eine Spanne, so steht er bei jedem Niveau dieser Spanne.',
      entryTitle: (name) => `Berufe, die Deutsch auf Niveau ${name} verlangen`,
      describe: (name, examples) =>
        `Berufe in Österreich, für die die Quelle Deutsch auf Niveau ${name} nennt: ${examples}.`,
      tests: {
        title: 'Selbsteinschätzung und Prüfungen',
        own: 'Wo stehen Sie? Beginnen Sie beim Satz zu A1 und gehen Sie weiter, solange der Satz auf Sie zutrifft: Der letzte, der zutrifft, zeigt ungefähr Ihr Niveau. Das ist nur eine Einschätzung und kein Nachweis.',
        exams: 'Einen Nachweis gibt eine Prüfung. Unsere Quellen nennen zwei Arten von Prüfungen:',
        ask: 'Welche Prüfung erkennt der Betrieb oder das Amt an, wo in Slowenien können Sie sie ablegen, was kostet sie, und gibt es einen kostenlosen Test? Unsere Quellen sagen es nicht. Fragen Sie den Betrieb und die Stelle, die die Prüfung abhält.',
      },
      known: (occupations) => `Bekannt ist das Niveau für ${occupations}.`,
      unknown: (occupations, why) => `Bei ${occupations} ist es ${why}.`,
    },
    isco: {
      title: 'Berufe nach ISCO-08-Gruppen',
      short: 'ISCO-08',
      description:
        'Berufe nach den Gruppen der Internationalen Standardklassifikation der Berufe ISCO-08, mit Codes, deutschen und slowenischen Namen und der Zahl der Berufe.',
      lead: 'Die Internationale Standardklassifikation der Berufe ISCO-08 teilt Berufe nach der Ähnlichkeit der Tätigkeiten in Gruppen mit vierstelligem Code. Angeführt sind nur Gruppen mit mindestens einem hier beschriebenen Beruf.',
      describe: (name, examples) => `Berufe in Österreich in der ISCO-08-Gruppe ${name}: ${examples}.`,
      unknown: (occupations) => `Bei ${occupations} ist kein ISCO-08-Code angegeben.`,
      group: 'ISCO-08-Gruppe',
      major: (code, name) => `Hauptgruppe ${code}: ${name}`,
      official:
        'Die Namen der Gruppen stammen aus der deutschen und der slowenischen Fassung von ESCO. Die deutschen Namen sind amtlich und nennen meist nur die männliche Form; die slowenischen stehen, soweit geprüft, in männlicher und weiblicher Form.',
    },
  },
};
