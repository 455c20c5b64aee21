import type { CollectionMessages } from '../collection-messages';

/** The words of the collection of profiles in Slovenian. */
export const collection: CollectionMessages = {
  collection: {
    title: 'Izbor poklicev',
    description:
      'Zberite do dvanajst poklicev, jih primerjajte in natisnite kot gradivo za pogovor, v slovenščini, nemščini ali obeh jezikih.',
    lead: 'Zberite do dvanajst poklicev. Izbor je shranjen v spletnem naslovu te strani: pošljite ga, shranite med zaznamke ali natisnite.',
    search: 'Poišči poklic za izbor',
    searchButton: 'Poišči',
    found: 'Najdeni poklici',
    add: 'dodaj v izbor',
    already: 'že v izboru',
    up: 'višje',
    down: 'nižje',
    remove: 'odstrani',
    clear: 'Izprazni izbor',
    compare: 'Primerjaj',
    german: 'nemščina:',
    languages: 'Jezik gradiva:',
    both: 'oba jezika',
    handout: 'Ko stran natisnete, dobite gradivo: naslovnico in za vsak poklic list za pogovor.',
    address: 'Ta izbor na spletu:',
    qr: 'Koda QR s spletnim naslovom tega izbora',
    chosen: (count) => `Vaš izbor (${count})`,
    unknown: (names) => `Teh oznak ne poznamo in smo jih izpustili: ${names}.`,
    doubled: (titles) => `V naslovu je navedeno večkrat, v izboru pa enkrat: ${titles}.`,
    surplus: (most, titles) => `V izboru je lahko največ ${most} poklicev. Izpuščeno: ${titles}.`,
    full: (most) => `Izbor je poln: ${most} poklicev.`,
    compareFirst: (most) => `Primerjaj prve ${most}`,
    notFound: (query) => `Za »${query}« nismo našli nobenega poklica. Poskusite s krajšo besedo ali s šifro AMS.`,
    made: (date) => `Pripravljeno ${date}`,
  },
};
