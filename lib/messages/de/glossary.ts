import type { GlossaryMessages } from '../glossary-messages';

/** The words of the glossary in German. */
export const glossary: GlossaryMessages = {
  glossary: {
    title: 'Glossar',
    description:
      'Begriffe und Abkürzungen rund um Arbeit und Schule in Österreich, kurz erklärt und mit dem slowenischen Wort: AMS, NQR, LAP und andere, mit Quellen.',
    lead: 'Begriffe, wie man sie in Österreich hört und liest, jeder mit einem Satz dazu und mit dem slowenischen Wort. Die Erklärungen sind unsere eigenen; woher die Angaben stammen und von wann sie sind, steht bei jedem Begriff.',
    letters: 'Anfangsbuchstaben der Begriffe',
    beside: 'auf Slowenisch:',
    more: 'Mehr:',
    source: 'Quelle:',
    undated: 'ohne Datum',
    abbreviations: 'Abkürzungen',
  },
};
