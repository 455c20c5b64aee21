import type { BrowseMessages } from '../browse-messages';

/** The words of the lists of occupations in Slovenian. */
export const browse: BrowseMessages<'sl'> = {
  browse: {
    by: 'Poklici po',
    ways: {
      areas: 'področjih',
      education: 'ravni izobrazbe',
      'german-levels': 'znanju nemščine',
      isco: 'klasifikaciji ISCO-08',
      competences: 'kompetencah',
      letters: 'abecedi',
    },
    known: { one: 'poklic', two: 'poklica', few: 'poklice', other: 'poklicev' },
    unknown: { one: 'poklicu', two: 'poklicih', few: 'poklicih', other: 'poklicih' },
    search: 'Poišči med temi poklici',
    narrowByArea: 'Zoži na področje',
    narrowByLevel: 'Zoži na raven izobrazbe',
    first: (shown) => `Navedenih je prvih ${shown} po abecedi.`,
    all: 'Vsi poklici od A do Ž',
    education: {
      title: 'Poklici po ravni izobrazbe',
      short: 'Raven izobrazbe',
      description:
        'Poklici v Avstriji po tipični ravni izobrazbe, od priučenih poklicev do visokošolske izobrazbe, s številom poklicev in ravnjo NQR.',
      lead: 'Ravni si sledijo od najnižje do najvišje in so poimenovane tako kot v avstrijskih virih. Poklic je na več seznamih, kadar do njega vodi več poti. Kjer avstrijski register kvalifikacij vrsto izobrazbe uvršča na raven, je ta navedena po avstrijskem ogrodju kvalifikacij (NQR) in po evropskem (EOK). Poklicna višja srednja šola (BHS) se konča z maturo in ni višja strokovna šola.',
      describe: (name, examples) => `Poklici v Avstriji z ravnjo izobrazbe »${name}«: ${examples}.`,
      unknown: (occupations, why) => `Raven izobrazbe pri ${occupations}: ${why}.`,
    },
    frameworks: {
      title: 'Ravni izobrazbe v Avstriji in Sloveniji',
      short: 'Ravni v Avstriji in Sloveniji',
      description:
        'Osem ravni evropskega ogrodja kvalifikacij (EOK) z avstrijskimi ravnmi NQR in slovenskimi ravnmi SOK: katera izobrazba je na kateri ravni, z viri.',
      lead: 'Avstrijsko ogrodje kvalifikacij (NQR) ima osem ravni, ki se ujemajo z ravnmi evropskega ogrodja (EOK). Slovensko ogrodje (SOK) jih ima deset. Tabela kaže, katere kvalifikacije obeh držav so na isti evropski ravni. Kjer stran AMS navaja drugo raven NQR, velja raven iz avstrijskega registra.',
      cautions: [
        [
          'Enaka raven še ni priznanje.',
          'Raven pove, kako zahtevna je kvalifikacija, ne pa, ali jo druga država prizna. O priznanju odločajo pristojni organi.',
        ],
        [
          'Mojstrska izpita nista na isti ravni.',
          'Avstrijski mojstrski izpit je na ravni NQR VI (EOK 6), slovenski pa na ravni SOK 5 (EOK 4), dve evropski ravni nižje.',
        ],
        [
          'Številke ogrodij se ne ujemajo.',
          'NQR V in SOK 5 nista ista raven: prva je EOK 5, druga EOK 4. Poklicna višja srednja šola (BHS) tudi ni višja strokovna šola, čeprav sta obe na ravni EOK 5.',
        ],
      ],
      ladder: 'Osem ravni EOK, najvišja zgoraj',
      eqf: 'EOK',
      austria: 'Avstrija (NQR)',
      slovenia: 'Slovenija (SOK)',
      noneNamed: 'v viru ni tipične kvalifikacije',
      occupations: 'Poklici:',
      contacts: 'Kdo odgovori na vprašanja',
      decides: 'O priznanju spričeval:',
    },
    german: {
      title: 'Poklici po znanju nemščine',
      short: 'Znanje nemščine',
      description:
        'Poklici v Avstriji po zahtevanem znanju nemščine od A1 do C2 po SEJO (CEFR), kjer ga vir navaja, z razlago vsake ravni.',
      lead: 'Ravni so določene po Skupnem evropskem jezikovnem okviru (SEJO, angleško CEFR). Kadar vir za poklic navaja razpon, je poklic na seznamu vsake od teh ravni.',
      entryTitle: (name) => `Poklici, ki zahtevajo nemščino na ravni ${name}`,
      describe: (name, examples) => `Poklici v Avstriji, za katere vir navaja nemščino na ravni ${name}: ${examples}.`,
      tests: {
        title: 'Samoocena in izpiti',
        own: 'Kje ste? Začnite pri povedi A1 in pojdite naprej, dokler poved še drži za vas: zadnja, ki drži, pokaže vašo okvirno raven. To je samo ocena in ne dokazilo.',
        exams: 'Znanje dokažete z izpitom. V naših virih sta navedeni dve vrsti izpitov:',
        ask: 'Kateri izpit prizna podjetje ali urad, kje v Sloveniji ga lahko opravljate, koliko stane in ali je na voljo brezplačen preizkus znanja? Naši viri tega ne povedo. Vprašajte podjetje in ustanovo, ki izpit izvaja.',
      },
      known: (occupations) => `Raven je znana za ${occupations}.`,
      unknown: (occupations, why) => `Raven pri ${occupations}: ${why}.`,
    },
    isco: {
      title: 'Poklici po klasifikaciji ISCO-08',
      short: 'ISCO-08',
      description:
        'Poklici po skupinah mednarodne standardne klasifikacije poklicev ISCO-08, s šiframi, slovenskimi in nemškimi imeni ter številom poklicev.',
      lead: 'Mednarodna standardna klasifikacija poklicev ISCO-08 deli poklice po podobnosti dela na skupine s štirimestno šifro. Navedene so samo skupine, v katerih je vsaj en tu opisani poklic.',
      describe: (name, examples) => `Poklici v Avstriji v skupini ISCO-08 ${name}: ${examples}.`,
      unknown: (occupations) => `Pri ${occupations} šifra ISCO-08 ni navedena.`,
      group: 'Skupina ISCO-08',
      major: (code, name) => `glavna skupina ${code}: ${name}`,
      official:
        'Imena skupin so iz slovenske in nemške različice klasifikacije ESCO. Slovenska so, kjer smo jih pregledali, izpisana v moški in ženski obliki; nemška so uradna in večinoma navajajo le moško obliko.',
    },
  },
};
