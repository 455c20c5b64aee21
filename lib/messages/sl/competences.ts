import type { CompetenceMessages } from '../competences';

/** The words of the pages on competences in Slovenian. */
export const competences: CompetenceMessages<'sl'> = {
  competence: {
    title: 'Kompetence',
    description:
      'Vse kompetence iz opisov poklicev v Avstriji v slovenščini in nemščini, urejene po področjih, s številom poklicev, ki jih potrebujejo.',
    lead: 'Kaj je treba znati in v katerih poklicih. Področja so povzeta po poklicnem informacijskem sistemu AMS (BIS); število pove, koliko opisanih poklicev kompetenco potrebuje.',
    areas: 'Področja kompetenc',
    unassigned: 'Brez področja v viru',
    unassignedLead: 'Teh kompetenc navedeni viri ne uvrščajo v nobeno področje.',
    letters: 'Začetnice kompetenc brez področja',
    area: 'Področje',
    broader: 'Spada v',
    narrower: 'Ožje kompetence',
    occupations: 'Poklici, ki jo potrebujejo',
    none: 'Noben opisani poklic te kompetence ne navaja.',
    instead: 'ožje:',
    choose: 'To znam: poišči poklice',
    imported: 'Ta kompetenca je samodejno prevzeta iz navedenih virov; uredništvo je še ni pregledalo.',
    untranslated: 'Izraz še ni preveden; prikazan je nemški.',
    machine: 'Slovenski izraz je strojni prevod in še ni pregledan.',
    sources: 'Viri',
    kinds: {
      basic: 'Kot temeljna kompetenca',
      'in-demand': 'Iščejo jo v oglasih',
      professional: 'Kot strokovna kompetenca',
      transversal: 'Kot splošna kompetenca',
      optional: 'Kot dodatna kompetenca',
    },
    describe: (competence, occupations) =>
      `Kompetenca »${competence}«: kam spada, ožje kompetence in kateri poklici v Avstriji jo potrebujejo (${occupations}).`,
    areaTitle: (area) => `Kompetence: ${area}`,
    describeArea: (area, competences) =>
      `Kompetence na področju »${area}« (${competences}) v slovenščini in nemščini, s številom poklicev, ki jih potrebujejo.`,
    letterTitle: (letter) =>
      letter === '#' ? 'Kompetence brez začetne črke' : `Kompetence brez področja na črko ${letter}`,
    describeLetter: (letter, competences) =>
      `Kompetence, ki jih viri ne uvrščajo v področje, začetnica ${letter}: ${competences}, s številom poklicev.`,
  },
  match: {
    title: 'Kaj že znam',
    description:
      'Izberite, kaj znate, in poglejte, kateri poklici v Avstriji to potrebujejo: z navedenimi skupnimi kompetencami in nemškimi izrazi.',
    lead: 'Izberite, kaj že znate. Pokažemo poklice, v katerih to pride prav, in povemo, katere od izbranih kompetenc zahtevajo.',
    search: 'Poiščite kompetenco',
    searchButton: 'Poišči',
    found: 'Najdene kompetence',
    suggestions: 'Izberite po področjih',
    suggestionsLead: 'Na vsakem področju so kompetence, ki jih potrebuje največ opisanih poklicev.',
    show: 'Pokaži poklice',
    remove: 'odstrani',
    removeAll: 'Začni znova',
    results: 'Poklici, ki to potrebujejo',
    nothingChosen: 'Niste še izbrali ničesar. Označite vsaj eno kompetenco in izberite »Pokaži poklice«.',
    noResult: 'Noben opisani poklic ne potrebuje ničesar od izbranega.',
    share: 'Izbor je shranjen v naslovu te strani: lahko ga shranite med zaznamke ali pošljete naprej.',
    others: 'Druge kompetence (brez področja v viru)',
    chosenCount: (count) => `Vaš izbor (${count})`,
    notFound: (search) => `Za »${search}« ni nobene kompetence. Poskusite s krajšo besedo, tudi v nemščini.`,
    unknownCount: {
      one: 'neznana kompetenca',
      two: 'neznani kompetenci',
      few: 'neznane kompetence',
      other: 'neznanih kompetenc',
    },
    unknown: (count) => `Iz naslova je izpuščeno: ${count}. Morda je naslov prepisan napačno.`,
    surplus: (most) => `Izbrati je mogoče največ ${most} kompetenc; upoštevanih je prvih ${most}.`,
    resultCount: (found) => `Najdeno: ${found}.`,
    onlyFirst: (shown) => `Prikazanih je prvih ${shown}, ki potrebujejo največ izbranega.`,
    shared: (count, of) => (of === 1 ? '1 od 1 izbrane' : `${count} od ${of} izbranih`),
  },
};
