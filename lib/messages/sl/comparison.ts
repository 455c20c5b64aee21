import type { ComparisonMessages } from '../comparison-messages';

/** The words of the comparison of occupations in Slovenian. */
export const comparison: ComparisonMessages = {
  comparison: {
    title: 'Primerjava poklicev',
    description:
      'Primerjajte dva do štiri poklice v Avstriji: plačo, izobrazbo, nemščino, delovno okolje in kompetence, ki so jim skupne.',
    lead: 'Primerjajte dva do štiri poklice. Primerjava je shranjena v spletnem naslovu te strani: naslov pošljite ali ga shranite med zaznamke, stran pa lahko natisnete.',
    onlyOne: 'Za primerjavo dodajte še vsaj en poklic.',
    search: 'Poišči poklic za primerjavo',
    searchButton: 'Poišči',
    found: 'Najdeni poklici',
    add: 'dodaj v primerjavo',
    already: 'že v primerjavi',
    remove: 'odstrani',
    clear: 'Začni znova',
    differences: 'Pokaži samo razlike',
    everything: 'Pokaži vse',
    noDifferences: 'V zajetih podatkih se poklici ne razlikujejo.',
    same: 'enako pri vseh:',
    facts: 'Podatki',
    ways: 'Poti v poklic',
    byAll: 'Kompetence, skupne vsem',
    bySome: 'Skupne nekaterim',
    onlyHere: 'Samo v tem poklicu',
    none: 'nobena',
    counting:
      'Kompetenca je skupna, če poklici navajajo prav njo ali katero od ožjih. Kjer poklic navaja obe, šteje le širša; dodatne kompetence ne štejejo.',
    pay: 'Kaj pove plača',
    change: 'Prehod v ta poklic',
    from: 'iz poklica',
    start: 'Primerjaj',
    unknown: (names) => `Teh oznak ne poznamo in smo jih izpustili: ${names}.`,
    doubled: (titles) => `V naslovu je navedeno večkrat, upoštevano pa enkrat: ${titles}.`,
    surplus: (most, titles) => `Primerjati je mogoče največ ${most} poklice. Izpuščeno: ${titles}.`,
    full: (most) => `V primerjavi so že ${most} poklici, več jih ni mogoče dodati.`,
    notFound: (query) => `Za »${query}« nismo našli nobenega poklica. Poskusite s krajšo besedo ali s šifro AMS.`,
  },
};
