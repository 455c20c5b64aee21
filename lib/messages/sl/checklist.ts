import type { ChecklistMessages } from '../checklist-messages';

/** The words of the page with the competences of an occupation to tick, in Slovenian. */
export const checklist: ChecklistMessages<'sl'> = {
  checklist: {
    name: 'Kaj znam in kaj manjka',
    fromProfile: 'Kaj od tega znam?',
    title: (occupation) => `${occupation}: kaj znam in kaj manjka`,
    describe: (summary) => `Označite, kar že znate, in poglejte, kaj še manjka. ${summary}`,
    lead: 'Označite, kar že znate, in pritisnite »Pokaži, kaj manjka«. Videli boste, kaj še manjka, in dobili besedilo za življenjepis in prijavo v obeh jezikih.',
    privacy:
      'Vaš izbor je zapisan samo v spletnem naslovu te strani: nikamor drugam ga ne pošiljamo in ga ne shranjujemo. Kdor dobi naslov, vidi tudi izbor.',
    show: 'Pokaži, kaj manjka',
    all: 'Kompetence tega poklica',
    change: 'Spremeni izbor',
    clear: 'Začni znova',
    of: { one: 'kompetence', two: 'kompetenc', few: 'kompetenc', other: 'kompetenc' },
    result: (ticked, of) => `Že imate ${ticked} od\u00a0${of}`,
    basicResult: (ticked, of) => `Med njimi temeljne kompetence: ${ticked} od\u00a0${of}.`,
    counted: (ticked, of) => `${ticked}\u00a0od\u00a0${of}`,
    doubled: (names) => `V naslovu je navedeno večkrat, upoštevano enkrat: ${names}.`,
    foreign: (names) => `Ni med kompetencami tega poklica, zato je izpuščeno: ${names}.`,
    missing: 'Kaj še manjka',
    complete: 'Označili ste vse kompetence tega poklica.',
    texts: 'Besedilo za življenjepis in prijavo',
    textsLead: 'Besedilo skopirajte in dodajte primere iz svojih izkušenj.',
    unreviewed:
      'Nekateri izrazi v besedilu so prevedeni strojno ali še niso prevedeni. Preverite jih, preden ga pošljete.',
    cvLabel: 'Za življenjepis',
    letterLabel: 'Za prijavo',
    cv: (professional, general) =>
      [professional && `Strokovne kompetence: ${professional}`, general && `Splošne kompetence: ${general}`]
        .filter(Boolean)
        .join('\n'),
    letter: {
      one: (names) => `Na razpisanem delovnem mestu mi bo koristila naslednja kompetenca: ${names}.`,
      two: (names) => `Na razpisanem delovnem mestu mi bosta koristili naslednji kompetenci: ${names}.`,
      many: (names) => `Na razpisanem delovnem mestu mi bodo koristile naslednje kompetence: ${names}.`,
      amongOthers: (names) =>
        `Na razpisanem delovnem mestu mi bodo med drugim koristile naslednje kompetence: ${names}.`,
    },
    training: 'Kje se lahko naučite, kar manjka',
    topics: 'Teme izpopolnjevanja, ki se imenujejo enako kot manjkajoče kompetence:',
    otherTopics: 'Teme izpopolnjevanja v tem poklicu',
    further: 'Nadaljujte s tem izborom',
    toMatch: 'Drugi poklici, v katerih to potrebujete',
    toComparison: 'Primerjava tega poklica s tistimi, ki se najbolj ujemajo z izborom',
    toChange: 'Prehod iz mojega sedanjega poklica v tega',
    firstOnly: (most) => `upoštevanih je prvih ${most} označenih kompetenc`,
  },
};
