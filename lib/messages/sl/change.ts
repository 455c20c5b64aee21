import type { ChangeMessages } from '../change-messages';

/** The words of the change from one occupation to another in Slovenian. */
export const change: ChangeMessages = {
  change: {
    title: 'Prehod v drug poklic',
    description:
      'Iz enega poklica v drugega: katere kompetence že prinašate, katere je treba dodati, kako se razlikujeta plača in izobrazba ter katera pot vodi tja.',
    lead: 'Izberite poklic, ki ga imate, in poklic, ki vas zanima. Izvedeli boste, kaj že prinašate in kaj je treba dodati.',
    ends: {
      from: { search: 'Poišči poklic, ki ga imate', add: 'ta poklic imam' },
      to: { search: 'Poišči poklic, ki vas zanima', add: 'ta poklic me zanima' },
    },
    searchButton: 'Poišči',
    found: 'Najdeni poklici',
    already: 'že izbran',
    now: 'ta poklic imate:',
    goal: 'ta poklic vas zanima:',
    other: 'izberi drugega',
    reverse: 'Obrni smer',
    compare: 'Primerjaj poklica',
    brings: 'Kaj že prinašate',
    bringsNothing: 'Skupnih kompetenc v opisih teh dveh poklicev ni.',
    adds: 'Kaj je treba dodati',
    addsNothing: 'V opisu poklica, ki vas zanima, ni kompetence, ki je opis vašega ne bi zajel.',
    basic: 'temeljna',
    fromProfiles: 'Seznama temeljita na opisih poklicev. Vi morda znate več ali manj.',
    training: 'Katera pot vodi tja',
    noTraining: 'Poti v poklic, ki vas zanima, še niso zajete.',
    whole: 'Celoten opis poklica',
    pay: 'Razlika v plači',
    noPay: 'Razlike v plači ne moremo navesti, ker vsaj za enega od poklicev podatka nimamo.',
    facts: 'Kaj se še razlikuje',
    unknown: (names) => `Teh oznak ne poznamo in smo jih izpustili: ${names}.`,
    doubled: (titles) => `V naslovu je navedeno večkrat, tu pa enkrat: ${titles}.`,
    surplus: (titles) => `Prehod je mogoč le iz enega poklica v enega. Izpuščeno: ${titles}.`,
    notFound: (query) => `Za »${query}« nismo našli nobenega poklica. Poskusite s krajšo besedo ali s šifro AMS.`,
    higher: (amount) => `za ${amount} višja`,
    lower: (amount) => `za ${amount} nižja`,
    equal: 'enaka',
    difference: (lower, upper) =>
      `Spodnja meja najnižje začetne plače na mesec je v novem poklicu ${lower}${upper === undefined ? '' : `, zgornja pa ${upper}`}.`,
    differentYears: (from, to) => `Podatka o plači sta iz različnih let (${from} in ${to}), zato razlike ne računamo.`,
  },
};
