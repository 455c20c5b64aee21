import type { RecognitionMessages } from '../recognition-messages';

/** The words on the recognition of certificates in Slovenian. */
export const recognition: RecognitionMessages = {
  recognition: {
    question: 'Ali moje spričevalo velja?',
    title: 'Ali moje spričevalo velja v Avstriji?',
    short: 'Priznavanje izobrazbe',
    description:
      'Kateri poklici v Avstriji zahtevajo priznanje slovenskega spričevala in kateri ne, kdo odloča, po katerem zakonu in kdo brezplačno svetuje.',
    lead: 'Odgovor je odvisen od poklica in od tega, ali boste zaposleni ali boste imeli svoje podjetje.',
    answers: {
      automatic: 'Priznano samodejno',
      needed: 'Priznanje je potrebno',
      'self-employed': 'Potrebno samo za svoje podjetje',
      'not-needed': 'Priznanje ni potrebno',
    },
    meanings: {
      automatic:
        'Poklic je zakonsko urejen. Slovensko dokazilo, ki je navedeno v Prilogi V Direktive 2005/36/ES, se prizna brez vsebinske presoje. Vlogo je vseeno treba oddati.',
      needed:
        'Poklic je zakonsko urejen. Organ primerja vašo izobrazbo z avstrijsko in odloči, ali jo prizna; kjer so razlike bistvene, lahko zahteva prilagoditveno obdobje ali preizkus usposobljenosti.',
      'self-employed':
        'Kdor je zaposlen, priznanja ne potrebuje: odloča podjetje. Kdor odpre svoje podjetje, mora dokazati usposobljenost.',
      'not-needed':
        'Odloča podjetje. Ocena spričevala ni obvezna, lahko pa pomaga pri uvrstitvi v kolektivno pogodbo. Kjer je namesto spričevala potrebno dovoljenje, je to navedeno ob poklicu.',
    },
    brief: {
      automatic: 'prizna se samodejno, na vlogo',
      needed: 'potrebno je priznanje',
      'self-employed': 'za zaposlitev priznanje ni potrebno',
      'not-needed': 'priznanje ni potrebno',
      licence: 'namesto spričevala je potrebno dovoljenje',
      silent: 'v viru ni podatka',
      notCollected: 'še ni zajeto',
    },
    classes: {
      auto: 'Slovensko dokazilo iz Priloge V Direktive 2005/36/ES se prizna brez vsebinske presoje; vlogo je vseeno treba oddati.',
      general:
        'Po Direktivi 2005/36/ES organ primerja izobrazbi; kjer so razlike bistvene, lahko izberete prilagoditveno obdobje ali preizkus usposobljenosti.',
      land: 'Poklic ureja deželno pravo: pristojna je dežela, v kateri želite delati.',
      licence:
        'Izobrazba ni predpisana, potrebno pa je dovoljenje ali potrdilo, na primer vozniško dovoljenje s kodo 95.',
      title: 'Zaščiten je poklicni naziv, dejavnost sama je urejena le deloma.',
      trade:
        'Za zaposlene poklic ni zakonsko urejen: odloča podjetje. Kdor odpre svoje podjetje, potrebuje dokazilo o usposobljenosti za regulirano obrt: priznanje (§\u00a0373c GewO) ali izenačitev (§\u00a0373d GewO).',
      self: 'Za zaposlene poklic ni zakonsko urejen; za samostojno opravljanje velja poseben zakon.',
      free: 'Poklic ni zakonsko urejen; dokazila o usposobljenosti ni treba imeti niti za svoje podjetje.',
      none: 'Poklic ni zakonsko urejen; ocena spričevala lahko pomaga pri uvrstitvi v kolektivno pogodbo.',
    },
    details: 'Kdo odloča in po katerem zakonu',
    whole: 'Kaj pomenijo odgovori in kdo svetuje',
    unknown: 'Odgovora še ni',
    describeUnknown: (occupations, why) => `Odgovor pri ${occupations}: ${why}.`,
    askHere: 'Kdo odloča o teh poklicih, pokaže',
    general: 'Kdo odloča, ocenjuje in svetuje',
    trades: 'Regulirana obrt:',
    laws: 'Zakon:',
    authorities: 'Odloča:',
    cautions: [
      [
        'Enaka raven še ni priznanje.',
        'Raven pove, kako zahtevna je izobrazba. Ali jo Avstrija prizna, odloči pristojni organ.',
      ],
      ['Tudi ocena ni priznanje.', 'Ocena diplome je namenjena poklicem, ki niso zakonsko urejeni.'],
      ['Pravila se spreminjajo.', 'Preden se odločite, vprašajte organ, ki je naveden ob poklicu.'],
    ],
    inLanguage: { sl: 'v slovenščini', de: 'v nemščini', en: 'v angleščini' },
  },
};
