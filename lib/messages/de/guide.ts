import type { GuideMessages } from '../guide-messages';

/** The words of the guide in Austrian German. */
export const guide: GuideMessages['guide'] = {
  steps: 'Schritte',
  start: 'Alle Schritte',
  previous: 'Vorheriger Schritt:',
  next: 'Nächster Schritt:',
  sources: 'Quellen',
  step: (number, count) => `Schritt ${number} von ${count}`,
  caution: (date) =>
    `Stand: ${date}. Regeln und Beträge ändern sich jedes Jahr, fragen Sie daher beim Amt nach. Das ist keine Rechtsberatung.`,
};
