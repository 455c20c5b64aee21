import type { SiteMessages } from '../site-messages';

/** The words around the profiles in Slovenian. */
export const site: SiteMessages<'sl'> = {
  site: {
    skip: 'Skoči na vsebino',
    home: 'Domov',
    navigation: 'Glavna navigacija',
    breadcrumbs: 'Pot do strani',
    thisPage: 'Ta stran v slovenščini',
    report: {
      link: 'Prijavite napako na tej strani',
      subject: (title) => `Napaka na strani: ${title}`,
      body: (url) => `Kaj je narobe in od kod to veste?\n\n\n\nStran: ${url}\nRazdelek:`,
    },
    occupations: 'Poklici',
    footer:
      'Poklici v Avstriji v slovenščini in nemščini: z virom in datumom pri vsakem podatku, brez piškotkov in sledenja.',
  },
  pages: {
    guide: 'Delo v Avstriji',
    about: 'O strani',
    sources: 'Viri',
    accessibility: 'Dostopnost',
    contact: 'Stik',
    imprint: 'Kolofon',
    privacy: 'Zasebnost',
  },
  home: {
    welcome: 'Poklici v Avstriji',
    title: 'Poklici v Avstriji, razloženi v slovenščini',
    description:
      'Opisi poklicev v Avstriji v slovenščini in nemščini: naloge, najnižja začetna plača, znanja, izobrazba in sorodni poklici, z viri in datumi podatkov.',
    short: 'Poklici v Avstriji: naloge, plača, znanja in izobrazba.',
    lead: 'Naloge, plača, znanja in pot do poklica, z nemškimi izrazi za prijavo na delovno mesto.',
    areas: 'Poklicna področja',
    latest: 'Novi in spremenjeni opisi',
    subscribe: 'Naročite se na spremembe (Atom)',
    all: 'Vsi poklici od A do Ž',
    noProfileYet: 'še brez opisa',
    doors: {
      known: 'Poklic poznam',
      unsure: 'Ne vem še',
      certificate: 'Imam spričevalo',
      start: 'Začenjam delati v Avstriji',
    },
    example: 'En poklic v dveh jezikih',
  },
  list: {
    title: 'Poklici od A do Ž',
    description:
      'Abecedni seznam vseh opisanih poklicev v slovenščini, s poklicnim področjem in najnižjo začetno plačo v Avstriji, kjer je znana.',
    letters: 'Začetnice',
    pay: 'Najnižja začetna plača na mesec, bruto',
    otherWays: 'druge poti:',
    notAtLevel: 'za to raven izobrazbe še ni zajeta',
    noPay: (why) => `najnižja začetna plača: ${why}`,
    oldPay: (year) => `${year}, starejši podatek`,
    count: { one: 'poklic', two: 'poklica', few: 'poklici', other: 'poklicev' },
    others: (count) => `še ${count}`,
    dated: 'Ob vsaki številki sta vir in datum.',
    letterTitle: (letter) => (letter === '#' ? 'Poklici, ki se ne začnejo s črko' : `Poklici na črko ${letter}`),
    letterDescription: (letter, count) =>
      `Abecedni seznam poklicev v slovenščini, začetnica ${letter}: ${count}, s poklicnim področjem in najnižjo začetno plačo, kjer je znana.`,
  },
  areas: {
    title: 'Poklicna področja',
    description:
      'Vsa poklicna področja avstrijskega poklicnega informacijskega sistema v slovenščini in nemščini, s številom opisanih poklicev.',
    lead: 'Področja in skupine so povzeti po poklicnem informacijskem sistemu AMS (BIS).',
    bis: 'Področja po poklicnem informacijskem sistemu AMS (BIS)',
    isco: 'Področja po mednarodni klasifikaciji ISCO-08',
    iscoLead:
      'Področje in skupine so povzeti po mednarodni klasifikaciji poklicev ISCO-08, poklici pa po evropski klasifikaciji ESCO.',
    describeIsco: (area, examples) => `Poklici na področju »${area}« po klasifikacijah ISCO-08 in ESCO: ${examples}.`,
    describe: (area, examples) => `Opisi poklicev v Avstriji na področju »${area}«: ${examples}.`,
  },
  errors: {
    400: 'Brskalnik je poslal zahtevo, ki je ne razumemo.',
    405: 'Te strani lahko samo berete.',
    408: 'Zahteva je trajala predolgo.',
    414: 'Spletni naslov je predolg.',
    417: 'Brskalnik je zahteval nekaj, česar ne podpiramo.',
    421: 'Pod tem imenom tukaj ni spletne strani.',
    431: 'Brskalnik je poslal preveč podatkov.',
    500: 'Pri nas je prišlo do napake. Poskusite znova.',
    501: 'Brskalnik je poslal zahtevo, ki je ne razumemo.',
    503: 'Trenutno je zahtev preveč. Poskusite znova čez nekaj sekund.',
  },
  code: {
    title: (code) => `Šifra ${code}`,
    description: (code) => `Kaj pomeni šifra ${code}: poklici in skupine poklicev, ki so označeni z njo.`,
    lead: 'S to šifro je označeno več poklicev ali skupin poklicev. Izberite, kaj iščete.',
  },
  notFound: {
    title: 'Te strani ni',
    text: 'Naslov je morda napačno prepisan. Poklic lahko poiščete po nazivu ali šifri.',
    home: 'Na začetno stran',
  },
};
