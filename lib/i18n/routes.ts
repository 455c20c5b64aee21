import type { Locale } from './locales';

/** Every page: its folder under `app/[locale]`, and its public address by language, below the language. */
export const routes = {
  home: { internal: '', sl: '', de: '' },
  occupations: { internal: '/occupations', sl: '/poklici', de: '/berufe' },
  // Before the page, whose address would take the ending for a part of the slug.
  markdown: { internal: '/occupations/:slug/markdown', sl: '/poklici/:slug.md', de: '/berufe/:slug.md' },
  occupation: { internal: '/occupations/:slug', sl: '/poklici/:slug', de: '/berufe/:slug' },
  parallel: {
    internal: '/occupations/:slug/parallel',
    sl: '/poklici/:slug/vzporedno',
    de: '/berufe/:slug/parallel',
  },
  sheet: { internal: '/occupations/:slug/sheet', sl: '/poklici/:slug/list', de: '/berufe/:slug/blatt' },
  letter: { internal: '/letters/:slug', sl: '/poklici/crka/:slug', de: '/berufe/buchstabe/:slug' },
  feed: { internal: '/feed', sl: '/feed.xml', de: '/feed.xml' },
  areas: { internal: '/areas', sl: '/podrocja', de: '/bereiche' },
  area: { internal: '/areas/:slug', sl: '/podrocja/:slug', de: '/bereiche/:slug' },
  // Before the groups, whose addresses have its form.
  areaFeed: { internal: '/areas/:slug/feed', sl: '/podrocja/:slug/feed.xml', de: '/bereiche/:slug/feed.xml' },
  group: { internal: '/areas/:slug/:group', sl: '/podrocja/:slug/:group', de: '/bereiche/:slug/:group' },
  education: { internal: '/education', sl: '/izobrazba', de: '/bildungsniveau' },
  level: { internal: '/education/:slug', sl: '/izobrazba/:slug', de: '/bildungsniveau/:slug' },
  frameworks: { internal: '/frameworks', sl: '/ravni-izobrazbe', de: '/qualifikationsrahmen' },
  recognition: { internal: '/recognition', sl: '/priznavanje', de: '/anerkennung' },
  'german-levels': { internal: '/german-levels', sl: '/znanje-nemscine', de: '/deutschkenntnisse' },
  'german-level': { internal: '/german-levels/:slug', sl: '/znanje-nemscine/:slug', de: '/deutschkenntnisse/:slug' },
  // Not `/isco` inside: the public address is the same word, and it must not redirect to itself.
  isco: { internal: '/isco-groups', sl: '/isco', de: '/isco' },
  'isco-group': { internal: '/isco-groups/:slug', sl: '/isco/:slug', de: '/isco/:slug' },
  competences: { internal: '/competences', sl: '/kompetence', de: '/kompetenzen' },
  competence: { internal: '/competences/:slug', sl: '/kompetence/:slug', de: '/kompetenzen/:slug' },
  competenceArea: {
    internal: '/competence-areas/:slug',
    sl: '/kompetence/podrocje/:slug',
    de: '/kompetenzen/bereich/:slug',
  },
  competenceLetter: {
    internal: '/competence-letters/:slug',
    sl: '/kompetence/crka/:slug',
    de: '/kompetenzen/buchstabe/:slug',
  },
  match: { internal: '/match', sl: '/kaj-ze-znam', de: '/was-ich-kann' },
  code: { internal: '/codes/:slug', sl: '/sifra/:slug', de: '/code/:slug' },
  collection: { internal: '/collection', sl: '/izbor', de: '/auswahl' },
  search: { internal: '/search', sl: '/iskanje', de: '/suche' },
  data: { internal: '/data', sl: '/podatki', de: '/daten' },
  guide: { internal: '/texts/guide', sl: '/delo-v-avstriji', de: '/arbeiten-in-oesterreich' },
  'guide-search': {
    internal: '/texts/guide-search',
    sl: '/delo-v-avstriji/iskanje-dela',
    de: '/arbeiten-in-oesterreich/arbeit-suchen',
  },
  'guide-apply': {
    internal: '/texts/guide-apply',
    sl: '/delo-v-avstriji/prijava',
    de: '/arbeiten-in-oesterreich/bewerben',
  },
  'guide-contract': {
    internal: '/texts/guide-contract',
    sl: '/delo-v-avstriji/pogodba',
    de: '/arbeiten-in-oesterreich/vertrag',
  },
  'guide-residence': {
    internal: '/texts/guide-residence',
    sl: '/delo-v-avstriji/prebivanje',
    de: '/arbeiten-in-oesterreich/wohnsitz',
  },
  'guide-insurance': {
    internal: '/texts/guide-insurance',
    sl: '/delo-v-avstriji/zavarovanje',
    de: '/arbeiten-in-oesterreich/versicherung',
  },
  'guide-tax': { internal: '/texts/guide-tax', sl: '/delo-v-avstriji/davek', de: '/arbeiten-in-oesterreich/steuer' },
  'guide-family': {
    internal: '/texts/guide-family',
    sl: '/delo-v-avstriji/druzina',
    de: '/arbeiten-in-oesterreich/familie',
  },
  'guide-end': {
    internal: '/texts/guide-end',
    sl: '/delo-v-avstriji/konec-zaposlitve',
    de: '/arbeiten-in-oesterreich/ende-der-arbeit',
  },
  'guide-advice': {
    internal: '/texts/guide-advice',
    sl: '/delo-v-avstriji/kdo-svetuje',
    de: '/arbeiten-in-oesterreich/beratung',
  },
  'guide-slovenia': { internal: '/texts/guide-slovenia', sl: '/delo-v-sloveniji', de: '/arbeiten-in-slowenien' },
  about: { internal: '/texts/about', sl: '/o-strani', de: '/ueber-diese-seite' },
  sources: { internal: '/texts/sources', sl: '/viri', de: '/quellen' },
  accessibility: { internal: '/texts/accessibility', sl: '/dostopnost', de: '/barrierefreiheit' },
  contact: { internal: '/texts/contact', sl: '/stik', de: '/kontakt' },
  imprint: { internal: '/texts/imprint', sl: '/kolofon', de: '/impressum' },
  privacy: { internal: '/texts/privacy', sl: '/zasebnost', de: '/datenschutz' },
} as const satisfies Record<string, Record<Locale | 'internal', string>>;
