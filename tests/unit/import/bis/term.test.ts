import { describe, expect, it } from 'vitest';
import { joinForms, toGermanForms, toSlovenianForms } from '#lib/import/bis/gender-forms';
import { findHeading } from '#lib/import/bis/headings';
import { isGerman } from '#lib/import/bis/language';
import { correctGerman, splitItem, splitTerm, toTermId } from '#lib/import/bis/term';

describe('terms', () => {
  it.each([
    ['Analiza trga (Marktanalysen)', 'Marktanalysen', 'Analiza trga'],
    ['Everbill (Everbill)', 'Everbill', 'Everbill'],
    ['After-Sales-ManagerIn', 'After-Sales-ManagerIn', undefined],
    [
      'Zastopnik (m/ž) za X (Representative (m/w) im Bereich X)',
      'Representative (m/w) im Bereich X',
      'Zastopnik (m/ž) za X',
    ],
    ['Zastopnik (Upravitelj) (VertreterIn (ManagerIn))', 'VertreterIn (ManagerIn)', 'Zastopnik (Upravitelj)'],
    ['VertreterIn (ManagerIn)', 'VertreterIn (ManagerIn)', undefined],
    ['Key Account ManagerIn (Key-Account-ManagerIn)', 'Key-Account-ManagerIn', 'Key Account ManagerIn'],
    ['Fachkraft (m/w)', 'Fachkraft (m/w)', undefined],
    ['Prodaja (Verkaufskennnisse)', 'Verkaufskenntnisse', 'Prodaja'],
    [
      'Programska oprema za e -trgovino (E-Commerce-Software)',
      'E-Commerce-Software',
      'Programska oprema za e-trgovino',
    ],
    ['Prodaja (Verkauf', 'Verkauf', 'Prodaja'],
  ])('%s', (text, de, target) => {
    expect(splitTerm(text)).toMatchObject({ de, ...(target !== undefined && { target }) });
    expect(splitTerm(text).target).toBe(target);
  });

  it.each([
    ['A (B) (z. B. C (D), e (F (G, H)))', 'B', ['D', 'F (G, H)']],
    ['A (B) (z. B. Excel, Word)', 'B', ['Excel', 'Word']],
    ['A (B) (z. B. c, d (C, D), Excel (Excel))', 'B', ['C, D', 'Excel']],
    ['A (B) (e.g. c (C)', 'B', ['C']],
    ['A (B (m/w))', 'B (m/w)', []],
  ])('with examples: %s', (text, de, examples) => {
    const item = splitItem(text);
    expect(item.de).toBe(de);
    expect(item.examples.map((example) => example.de)).toEqual(examples);
  });

  it.each([
    ['C++-Kenntnisse', 'c-plus-plus-kenntnisse'],
    ['C#', 'c-sharp'],
    ['Ärzte & Größe', 'aerzte-und-groesse'],
    ['Café', 'cafe'],
    ['(((', ''],
  ])('have an id: %s', (de, id) => {
    expect(toTermId(de)).toBe(id);
  });

  it.each(['Kennnisse', 'Kentnisse', 'Kennisse', 'Kenntnisse'])('are spelt correctly: %s', (word) => {
    expect(correctGerman(`Verkaufs${word.toLowerCase()}`)).toBe('Verkaufskenntnisse');
  });
});

describe('headings', () => {
  it.each([
    ['Dohodek (Einkommen)', 'salary', false],
    ['Einkommen', 'salary', false],
    ['(Überfachliche berufliche Kompetenzen)', 'transversal', false],
    ['X (Zuordnung zu AMS-Berufssystematik (Sechssteller))', 'ams', false],
    ['X (Verwante Berufe)', 'related', true],
  ])('%s', (text, part, misspelt) => {
    expect(findHeading(text)).toMatchObject({ part, misspelt });
  });

  it.each(['Einkommen ist gut.', 'Analiza trga (Marktanalysen)', 'x'.repeat(5000)])(
    'are not found in other lines',
    (text) => {
      expect(findHeading(text)).toBeUndefined();
    },
  );
});

it.each([
  ['MusterreinigerInnen reinigen Muster.', true],
  ['Sie halten die Ergebnisse fest.', true],
  ['Preizkuševalci preizkušajo vzorce in jih predajo naprej.', false],
  ['Ispitivači ispituju uzorke koji su važni.', false],
])('recognises German: %s', (text, german) => {
  expect(isGerman(text)).toBe(german);
});

describe('titles', () => {
  it.each([
    ['Key-Account-ManagerIn', 'Key-Account-Managerin', 'Key-Account-Manager'],
    ['GroßkundInnenberaterIn', 'Großkundenberaterin', 'Großkundenberater'],
    ['MitarbeiterInnenbetreuerIn', 'Mitarbeiterbetreuerin', 'Mitarbeiterbetreuer'],
    ['VertreterIn (Key-Account-ManagerIn)', 'Vertreterin (Key-Account-Managerin)', 'Vertreter (Key-Account-Manager)'],
    ['Fachkraft in der Buchhaltung (m/w)', 'Fachkraft in der Buchhaltung', 'Fachkraft in der Buchhaltung'],
    ['Key-Account-Manager/in', 'Key-Account-Managerin', 'Key-Account-Manager'],
    ['DiplomierteR PflegerIn', 'Diplomierte Pflegerin', 'Diplomierter Pfleger'],
    ['Einzelhandelskaufmann/-frau', 'Einzelhandelskauffrau', 'Einzelhandelskaufmann'],
    ['PflegerIn/BetreuerIn', 'Pflegerin/Betreuerin', 'Pfleger/Betreuer'],
    ['KöchIn', 'Köchin', 'Koch'],
    ['TierärztIn', 'Tierärztin', 'Tierarzt'],
    ['PsychologIn', 'Psychologin', 'Psychologe'],
    ['Office-Management', 'Office-Management', 'Office-Management'],
  ])('German: %s', (title, feminine, masculine) => {
    expect(toGermanForms(title)).toEqual({ feminine, masculine });
  });

  it.each([
    ['upravitelj ključnih računov', 'upravitelj ali upraviteljica ključnih računov'],
    ['strokovni delavec v pisarni (m/ž)', 'strokovni delavec ali strokovna delavka v pisarni'],
    ['vodja prodaje', 'vodja prodaje'],
    ['asistent', 'asistent ali asistentka'],
  ])('Slovenian: %s', (title, both) => {
    expect(joinForms(toSlovenianForms(title), 'sl')).toBe(both);
  });
});
