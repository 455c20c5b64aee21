import type { CompetenceMessages } from '../competence-messages';

/** The words of the pages on competences in Slovenian. */
export const competences: CompetenceMessages<'sl'> = {
  competence: {
    title: 'Kompetence',
    description:
      'Vse kompetence iz opisov poklicev v Avstriji: v slovenščini in nemščini, po področjih in s številom poklicev, v katerih so potrebne.',
    lead: 'Kaj je treba znati in v katerih poklicih.',
    counted: 'Število pove, v koliko opisanih poklicih je kompetenca potrebna.',
    areaSource: 'Področja so povzeta po poklicnem informacijskem sistemu AMS (BIS).',
    areas: 'Področja kompetenc',
    unassigned: 'Brez področja v viru',
    unassignedLead: 'Teh kompetenc navedeni viri ne uvrščajo v nobeno področje.',
    letters: 'Začetnice kompetenc brez področja',
    area: 'Področje',
    broader: 'Širše kompetence',
    narrower: 'Ožje kompetence',
    occupations: 'Poklici, v katerih je potrebna',
    none: 'Noben opisani poklic te kompetence ne navaja.',
    instead: 'ožje:',
    choose: 'To znam: poišči poklice',
    imported: 'Ta kompetenca je samodejno prevzeta iz navedenih virov; uredništvo je še ni pregledalo.',
    untranslated: 'Izraz še ni preveden; prikazan je nemški.',
    machine: 'Slovenski izraz je strojni prevod in še ni pregledan.',
    sources: 'Viri',
    firstUsers: (shown) => `Navedenih je prvih ${shown}: najprej opisi, ki jih je pregledalo uredništvo.`,
    kinds: {
      basic: 'Kot temeljna kompetenca',
      'in-demand': 'Iščejo jo v oglasih',
      professional: 'Kot strokovna kompetenca',
      transversal: 'Kot splošna kompetenca',
      optional: 'Kot dodatna kompetenca',
    },
    describe: (competence, examples) => `Kompetenca »${competence}«, potrebna v poklicih v Avstriji: ${examples}.`,
    describeUnused: (competence) =>
      `Kompetenca »${competence}«, ki je noben opisani poklic v Avstriji ne navaja, s širšimi in ožjimi kompetencami.`,
    inArea: (area) => `Področje: ${area}.`,
    titleOfName: (name) => `${name} (kompetenca)`,
    areaTitle: (area) => `Kompetence: ${area}`,
    describeArea: (area, competences) =>
      `Področje »${area}«: ${competences} v slovenščini in nemščini, pri vsaki število poklicev.`,
    letterTitle: (letter) =>
      letter === '#'
        ? 'Kompetence, ki se ne začnejo s črko (brez področja)'
        : `Kompetence na črko ${letter} (brez področja)`,
    describeLetter: (letter, competences) =>
      `Kompetence brez področja v viru, začetnica ${letter}: ${competences}, s številom poklicev.`,
  },
  match: {
    title: 'Kaj že znam',
    description:
      'Izberite, kaj znate, in poglejte, v katerih poklicih v Avstriji to potrebujete. Ob vsakem poklicu so navedene kompetence, ki se ujemajo.',
    lead: 'Izberite, kaj že znate. Pokažemo poklice, v katerih to pride prav, in povemo, katere od izbranih kompetenc so v njih potrebne.',
    search: 'Poišči kompetenco',
    searchButton: 'Poišči',
    found: 'Najdene kompetence',
    suggestions: 'Izberite po področjih',
    suggestionsLead: 'Pri vsakem področju so navedene kompetence, ki so potrebne v največ opisanih poklicih.',
    show: 'Pokaži poklice',
    add: 'Dodaj',
    remove: 'odstrani',
    removeAll: 'Začni znova',
    results: 'Poklici za vaš izbor',
    basic: 'temeljna kompetenca',
    nothingChosen:
      'Ničesar še niste izbrali. Poiščite kompetenco ali odprite področje, označite, kar znate, in pritisnite »Pokaži poklice«.',
    noResult: 'V nobenem opisanem poklicu ni potrebna nobena od izbranih kompetenc.',
    share: 'Izbor je shranjen v spletnem naslovu te strani: lahko ga shranite med zaznamke ali pošljete naprej.',
    others: 'Druge kompetence (brez področja v viru)',
    chosenCount: (count) => `Vaš izbor (${count})`,
    notFound: (search) => `Za »${search}« nismo našli nobene kompetence. Poskusite s krajšo ali z nemško besedo.`,
    unknownCount: {
      one: 'neznana kompetenca',
      two: 'neznani kompetenci',
      few: 'neznane kompetence',
      other: 'neznanih kompetenc',
    },
    unknown: (count) => `Neupoštevano iz spletnega naslova: ${count}. Morda je bil naslov napačno prepisan.`,
    surplus: (most) => `Izbrati je mogoče največ ${most}\u00a0kompetenc; upoštevanih je prvih ${most}.`,
    resultCount: (found) => `Najdeno: ${found}.`,
    more: (rest) => `Še ${rest}`,
    onlyFirst: (shown) => `Prikazanih je prvih ${shown}: tisti, v katerih je potrebnih največ izbranih kompetenc.`,
    shared: (count, of) => `${count}\u00a0od\u00a0${of}\u00a0izbranih`,
  },
};
