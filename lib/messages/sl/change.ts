import type { ChangeMessages } from '../change-messages';

/** The words of the change from one occupation to another in Slovenian. */
export const change: ChangeMessages = {
  change: {
    title: 'Prehod v drug poklic',
    description:
      'Iz enega poklica v drugega: katere kompetence že imate, katere še potrebujete, kako se razlikujeta plača in izobrazba ter katera pot vodi v novi poklic.',
    lead: 'Izberite svoj poklic in poklic, ki vas zanima. Izvedeli boste, katere kompetence že imate in katere še potrebujete.',
    ends: {
      from: { search: 'Poišči sedanji poklic', add: 'ta poklic imam' },
      to: { search: 'Poišči novi poklic', add: 'ta poklic me zanima' },
    },
    searchButton: 'Poišči',
    found: 'Najdeni poklici',
    already: 'že izbran',
    now: 'vaš poklic:',
    goal: 'ta poklic vas zanima:',
    other: 'izberi drugega',
    reverse: 'Obrni smer',
    compare: 'Primerjaj poklica',
    brings: 'Kaj že imate',
    bringsNothing: 'Opisa teh dveh poklicev nimata skupnih kompetenc.',
    adds: 'Kaj še manjka',
    addsNothing: 'Vse kompetence iz opisa poklica, ki vas zanima, so tudi v opisu vašega.',
    basic: 'temeljna',
    fromProfiles: 'Seznama temeljita na opisih poklicev. Vi morda znate več ali manj.',
    training: 'Katera pot vodi v novi poklic',
    noTraining: 'Poti v poklic, ki vas zanima, še niso zajete.',
    whole: 'Celoten opis poklica',
    pay: 'Razlika v plači',
    noPay: 'Razlike v plači ne moremo navesti, ker vsaj za enega od poklicev podatka nimamo.',
    facts: 'Kaj se še razlikuje',
    unknown: (names) => `Teh oznak ne poznamo in smo jih izpustili: ${names}.`,
    doubled: (titles) => `V naslovu je navedeno večkrat, upoštevano pa enkrat: ${titles}.`,
    surplus: (titles) => `Prehod je mogoč le med dvema poklicema. Izpuščeno: ${titles}.`,
    notFound: (query) => `Za »${query}« nismo našli nobenega poklica. Poskusite s krajšo besedo ali s šifro AMS.`,
    higher: (amount) => `za ${amount} višja`,
    lower: (amount) => `za ${amount} nižja`,
    equal: 'enaka',
    difference: (lower, upper) =>
      `Spodnja meja najnižje začetne plače na mesec je v novem poklicu ${lower}${upper === undefined ? '' : `, zgornja pa ${upper}`}.`,
    differentYears: (from, to) => `Podatka o plači sta iz različnih let (${from} in ${to}), zato razlike ne računamo.`,
  },
};
