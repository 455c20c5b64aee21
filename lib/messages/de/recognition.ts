import type { RecognitionMessages } from '../recognition-messages';

/** The words on the recognition of certificates in Austrian German. */
export const recognition: RecognitionMessages = {
  recognition: {
    question: 'Gilt mein Zeugnis?',
    title: 'Gilt mein Zeugnis in Österreich?',
    short: 'Anerkennung von Zeugnissen',
    description:
      'Welche Berufe in Österreich die Anerkennung eines slowenischen Zeugnisses verlangen und welche nicht, wer nach welchem Gesetz entscheidet und wer kostenlos berät.',
    lead: 'Die Antwort hängt vom Beruf ab und davon, ob Sie angestellt sind oder eine eigene Firma haben.',
    answers: {
      automatic: 'Automatisch anerkannt',
      needed: 'Anerkennung nötig',
      'self-employed': 'Nur für die eigene Firma nötig',
      'not-needed': 'Keine Anerkennung nötig',
    },
    meanings: {
      automatic:
        'Der Beruf ist gesetzlich geregelt. Ein slowenischer Nachweis, der in Anhang V der Richtlinie 2005/36/EG steht, wird ohne Prüfung des Inhalts anerkannt. Den Antrag muss man trotzdem stellen.',
      needed:
        'Der Beruf ist gesetzlich geregelt. Die Behörde vergleicht Ihre Ausbildung mit der österreichischen und entscheidet, ob sie anerkannt wird; bei wesentlichen Unterschieden kann sie einen Anpassungslehrgang oder eine Eignungsprüfung verlangen.',
      'self-employed':
        'Wer angestellt ist, braucht keine Anerkennung: Der Betrieb entscheidet. Wer eine eigene Firma gründet, muss die Befähigung nachweisen.',
      'not-needed':
        'Der Betrieb entscheidet. Eine Bewertung des Zeugnisses ist nicht Pflicht, kann aber bei der Einstufung in den Kollektivvertrag helfen. Wo statt eines Zeugnisses eine Berechtigung nötig ist, steht das beim Beruf.',
    },
    brief: {
      automatic: 'automatisch anerkannt, auf Antrag',
      needed: 'Anerkennung nötig',
      'self-employed': 'für Angestellte keine Anerkennung nötig',
      'not-needed': 'keine Anerkennung nötig',
      licence: 'statt eines Zeugnisses ist eine Berechtigung nötig',
      silent: 'in der Quelle nicht enthalten',
      notCollected: 'noch nicht erfasst',
    },
    classes: {
      auto: 'Ein slowenischer Nachweis aus Anhang V der Richtlinie 2005/36/EG wird ohne Prüfung des Inhalts anerkannt; den Antrag muss man trotzdem stellen.',
      general:
        'Nach der Richtlinie 2005/36/EG vergleicht die Behörde die Ausbildungen; bei wesentlichen Unterschieden wählt man zwischen Anpassungslehrgang und Eignungsprüfung.',
      land: 'Den Beruf regelt das Landesrecht: Zuständig ist das Bundesland, in dem man arbeiten will.',
      licence:
        'Ein Abschluss ist nicht vorgeschrieben, aber eine Berechtigung oder ein Nachweis, zum Beispiel der Führerschein mit Code 95.',
      title: 'Geschützt ist die Berufsbezeichnung; die Tätigkeit selbst ist nur zum Teil geregelt.',
      trade:
        'Für Angestellte ist der Beruf nicht gesetzlich geregelt: Der Betrieb entscheidet. Wer eine eigene Firma gründet, braucht den Befähigungsnachweis für das reglementierte Gewerbe: Anerkennung (§\u00a0373c GewO) oder Gleichhaltung (§\u00a0373d GewO).',
      self: 'Für Angestellte ist der Beruf nicht gesetzlich geregelt; für die selbstständige Arbeit gilt ein eigenes Gesetz.',
      free: 'Der Beruf ist nicht gesetzlich geregelt; auch für eine eigene Firma braucht man keinen Befähigungsnachweis.',
      none: 'Der Beruf ist nicht gesetzlich geregelt; eine Bewertung des Zeugnisses kann bei der Einstufung in den Kollektivvertrag helfen.',
    },
    details: 'Wer nach welchem Gesetz entscheidet',
    whole: 'Was die Antworten bedeuten und wer berät',
    unknown: 'Noch keine Antwort',
    describeUnknown: (occupations, why) => `Bei ${occupations} ist die Antwort ${why}.`,
    askHere: 'Wer bei diesen Berufen entscheidet, zeigt der',
    general: 'Wer entscheidet, bewertet und berät',
    trades: 'Reglementiertes Gewerbe:',
    laws: 'Gesetz:',
    authorities: 'Es entscheidet:',
    cautions: [
      [
        'Gleiches Niveau ist noch keine Anerkennung.',
        'Das Niveau sagt, wie anspruchsvoll eine Ausbildung ist. Ob Österreich sie anerkennt, entscheidet die zuständige Stelle.',
      ],
      [
        'Auch eine Bewertung ist keine Anerkennung.',
        'Die Bewertung eines Studienabschlusses ist für Berufe da, die nicht gesetzlich geregelt sind.',
      ],
      ['Regeln ändern sich.', 'Fragen Sie vor einer Entscheidung die Stelle, die beim Beruf steht.'],
    ],
    inLanguage: { sl: 'auf Slowenisch', de: 'auf Deutsch', en: 'auf Englisch' },
  },
};
