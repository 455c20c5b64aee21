import type { GlossaryMessages } from '../glossary-messages';

/** The words of the glossary in Slovenian. */
export const glossary: GlossaryMessages = {
  glossary: {
    title: 'Slovarček',
    description:
      'Avstrijski izrazi in kratice o delu in šoli, razloženi v slovenščini: AMS, Lehre, NQR, LAP in drugi, vsak s stavkom razlage in z virom.',
    lead: 'Izrazi so zapisani tako, kot jih slišite in berete v Avstriji, ob njih pa je razlaga v slovenščini. Razlage so naše; od kod so podatki in kako stari so, piše pri vsakem izrazu.',
    letters: 'Začetnice izrazov',
    beside: 'v nemščini:',
    more: 'Več:',
    source: 'Vir:',
    undated: 'brez datuma',
    abbreviations: 'Kratice',
  },
};
