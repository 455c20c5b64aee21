import type { Rule } from './rule';

const running = ['profile', 'page', 'message'] as const;

/** People and firms in the masculine, as the last part of a word. */
const people = [
  'hersteller|erzeuger|händler|anbieter|betreiber|lieferant|zulieferer|auftraggeber|arbeitgeber|unternehmer|vertreter',
  'arbeitnehmer|mitarbeiter|kollege|(?<!se|ur)kunden|besucher|bewerber|benutzer|nutzer|leser|berater|betreuer|partner|experte',
  'patient|schüler|lehrer|student|techniker|mechaniker|verkäufer|bürger|helfer|pfleger|ärzte',
].join('|');

/** Both forms side by side, as in »Kundinnen und Kunden«. */
const both = String.raw`\p{Lu}[\p{L}-]+in(nen)?(,| und| oder) (de[nrmsi]e? |diplomierte[rn]? )?([\p{L}-]+- und )?[\p{L}-]+`;

const rules: Omit<Rule, 'locale'>[] = [
  {
    name: 'only the masculine',
    instead: 'Write both forms out ("Kundinnen und Kunden") or name the firm ("Betriebe, die Möbel erzeugen").',
    kinds: running,
    pattern: new RegExp(String.raw`(?<![\p{L}-])[\p{L}-]*(${people})(en|n|s)?(?![\p{L}-])`, 'iu'),
    but: new RegExp(`${both}|^masculine: .*|^Grosskunden$`, 'gu'),
    breaks: [
      'bei Möbelerzeugern',
      'bei Herstellern und Händlern',
      'Cloud- und Internetanbietern',
      'mit den Kunden',
      'darin, Kunden zu betreuen',
    ],
    keeps: [
      'Großkundinnen und Großkunden',
      'mit möglichen Kundinnen, Kunden und Partnerfirmen',
      'besteht darin, Kundinnen und Kunden zu betreuen',
      'Installations- und Gebäudetechnikerin oder Installations- und Gebäudetechniker',
      'Kundendaten und Beratungsfirmen',
      'in ein paar Sekunden, mit den Geburtsurkunden',
      'masculine: Lehrer',
    ],
  },
  {
    name: 'genders in signs',
    instead: 'Write both forms out: "Köchin oder Koch".',
    kinds: running,
    pattern: /\p{Ll}(In|Innen)\b|\p{Ll}[/*_:]-?(in|innen)\b|\p{Ll}\(in(nen)?\)/u,
    but: /„[^“]*“/gu,
    breaks: ['KöchInnen', 'Lehrer*innen', 'Lehrer:in', 'Verkäufer/-in', 'Kund(in)'],
    keeps: ['zum Beispiel „Key-Account-ManagerIn“', 'Köchin oder Koch'],
  },
  {
    name: 'a name that offends, printed',
    instead: 'Move it from "alternatives" to "searchWords": the search finds it, and no page prints it.',
    kinds: ['name'],
    pattern: /Putzfrau|Putzmann|Bediener|Holzknecht/u,
    breaks: ['Putzfrau', 'Bedienerin'],
  },
  {
    name: 'quotes of another language',
    instead: 'German quotes are „…“.',
    pattern: /[»«"”]/u,
    but: /„This service uses the ESCO classification of the European Commission.“/gu,
    breaks: ['Bereich »Handel«', 'Bereich "Handel"'],
    keeps: ['Bereich „Handel“'],
  },
  {
    name: 'a calque of a Slovenian degree',
    instead:
      'Write "Magistergrad (vor Bologna)", "Masterstudium", "Fachhochschulstudium", "Diplom einer höheren Fachschule".',
    pattern: /\p{L}*magisteri\p{L}*|fachhochschulische\p{L}*|(niedere|mittlere|höhere) (Fach|Berufs)bildung/iu,
    breaks: ['Magisterium der Wissenschaften', 'Fachmagisterium', 'fachhochschulisches Programm', 'höhere Fachbildung'],
    keeps: ['höhere Fachschule', 'Magistergrad'],
  },
  {
    name: 'the ladder of qualifications',
    instead: 'Write "Einordnung im Qualifikationsrahmen".',
    pattern: /Leiter der Qualifikationen/iu,
    breaks: ['Platz auf der Leiter der Qualifikationen'],
  },
  {
    name: 'a page that prints',
    instead: 'Write "Auf der Seite des AMS steht …".',
    pattern: /Seite des AMS druckt/iu,
    breaks: ['Die Seite des AMS druckt NQR VIII'],
  },
  {
    name: 'Stufe beside Niveau',
    instead: 'Write "Niveau" for frameworks and bands; "Stufe" is for the eight steps of DigComp and for degrees.',
    kinds: ['profile', 'term', 'message'],
    pattern: /Vier Stufen|acht Niveaus des Modells|die Stufe „|Hervorgehoben sind die Stufen/iu,
    breaks: ['Vier Stufen und acht Niveaus des Modells', 'mindestens die Stufe „Selbstständig“'],
    keeps: ['Acht Stufen in vier Niveaus', 'Diplom der zweiten Stufe'],
  },
  {
    name: 'a second word for the salaries of a year',
    instead: 'Write "14 Bezüge".',
    pattern: /(zwölf|vierzehn|1[24]) (Auszahlung|Gehält|Löhn)\p{L}*/iu,
    breaks: ['vierzehn Auszahlungen im Jahr'],
    keeps: ['bei 14 Bezügen', 'zu den zwölf Monatsgehältern'],
  },
  {
    name: 'pay that reads as what people earn',
    instead: 'Write "Mindest-Einstiegsgehalt": the figures are minimums of collective agreements.',
    kinds: ['page', 'message'],
    pattern: /was man verdient|Monatseinkommen|Einkommen im Monat/iu,
    breaks: ['was man verdient', 'Monatseinkommen in Österreich', 'Einkommen im Monat, brutto'],
  },
  {
    name: 'everything has a source',
    instead: 'Write "Jede Zahl": not every sentence has a source and a date.',
    pattern: /Jede Angabe hat Quelle/iu,
    breaks: ['Jede Angabe hat Quelle und Datum.'],
  },
  {
    name: 'another name for the Berufslexikon',
    instead: 'Write "Berufslexikon des AMS".',
    pattern: /AMS-Berufslexikon/iu,
    breaks: ['AMS-Berufslexikon: Titel'],
  },
  {
    name: 'a name without quotes',
    instead: 'Put the name in quotes: Gruppe „Universität, …“.',
    pattern: /Gruppe (Universität|Fachhochschule)/iu,
    breaks: ['der Gruppe Universität, Fachhochschule und Pädagogische Hochschule'],
    keeps: ['der Gruppe „Universität, Fachhochschule“'],
  },
  {
    name: 'dieser that may mean two things',
    instead: 'Repeat the noun: "gehört der Beruf zur Gruppe".',
    pattern: /gehört dieser zur/iu,
    breaks: ['im Berufslexikon gehört dieser zur Gruppe'],
  },
  {
    name: 'a dash in an official name',
    instead: 'The AMS writes a hyphen between blanks: "Hochschulstudien - Handel".',
    kinds: ['term'],
    pattern: / – /u,
    breaks: ['Zertifikate und Ausbildungsabschlüsse – Verkehr'],
  },
  {
    name: 'German of another country',
    instead: 'Write as in Austria: Jänner, Matura, Hausübung, Kassa, Stiege, Mistkübel.',
    kinds: running,
    pattern: /\b(Januar|Abitur|Hausaufgabe\p{L}*|Kasse|Treppe\p{L}*|Mülleimer|Sonnabend)\b/u,
    breaks: ['im Januar 2024', 'nach dem Abitur', 'an der Kasse'],
    keeps: ['im Jänner 2024', 'das Kassensystem'],
  },
];

/** The rules of wording for German. */
export const german: readonly Rule[] = rules.map((rule) => ({ ...rule, locale: 'de' }));
