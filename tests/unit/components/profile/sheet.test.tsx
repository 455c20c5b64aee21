import { expect, it } from 'vitest';
import { Sheet } from '#components/profile/sheet/sheet';
import { SheetView } from '#components/profile/sheet/sheet-view';
import type { Locale } from '#lib/i18n/locales';
import type { Profile } from '#lib/profile/profile';
import { readValidProfile } from '../../../fixtures/content';
import { listLinks, toText } from '../to-text';

const full = await readValidProfile('musterbauerin');
const small = await readValidProfile('probenprueferin');
const props = { rungs: [], path: '/x', url: 'https://poklici.example/x' };
const draw = (profile: Profile, locale: Locale) => <Sheet profile={profile} locale={locale} {...props} />;

it('a sheet has its address, both titles, the facts and the tasks', () => {
  expect(toText(draw(full, 'sl'))).toContain(
    '|poklici.example/x|Izdelovalec ali izdelovalka vzorcev|Musterbauerin oder Musterbauer|Izdeluje vzorce',
  );
  expect(toText(draw(full, 'sl'))).toContain('|Nemščina|srednje dobra do dobra|(B1–B2)|Področje|obrt|');
  expect(toText(draw(full, 'de'))).toContain('|Haupttätigkeiten|Musterbauerinnen und Musterbauer bauen Muster.');
});

it('a sheet has competences and ways in rows of two languages', () => {
  const { training, basic } = full.sections;
  const text = toText(draw(full, 'sl'));
  expect(text).toContain(
    '|poznavanje orodij|Werkzeugkunde|Pot do poklica|vzorčna šola: oblikovanje|Musterschule: Gest',
  );
  expect(toText(draw(full, 'de'))).toContain('|Musterschule: Gestaltung|vzorčna šola: oblikovanje|');
  const [term] = basic?.competences ?? [];
  const many = Array.from({ length: 20 }, (_, index) => ({ ...term, id: `k${index}` })) as NonNullable<typeof term>[];
  const sections = { basic: { sources: [], competences: many }, ...(training && { training }) };
  const long = toText(draw({ ...full, sections }, 'sl'));
  expect(long.split('|Werkzeugkunde|')).toHaveLength(11);
});

it('a sheet names a term once where both languages have the same word', () => {
  const labels = { sl: { text: 'CRM', status: 'reviewed' }, de: { text: 'CRM', status: 'reviewed' } } as const;
  const [term] = full.sections.basic?.competences ?? [];
  const competences = term ? [{ ...term, labels }] : [];
  const sections = { basic: { sources: [], competences } };
  expect(toText(draw({ ...full, sections }, 'sl')).split('|CRM|')).toHaveLength(2);
});

it('a sheet says where to ask, and leaves out what is not known', () => {
  expect(toText(draw(full, 'de'))).toContain(
    '|jobs.ams.at|, Suchbegriff|MusterbauerIn|Anerkennung des Zeugnisses:|Anerkennung im Musterland|,|example.org|',
  );
  const text = toText(draw(small, 'de'));
  expect(text).toContain('|Nächste Schritte|Offene Stellen:|jobs.ams.at|, Suchbegriff|ProbenprüferIn|Notizen|');
  expect(text).not.toMatch(/Was man können muss|Der Weg in den Beruf|Anerkennung/);
});

it('links of a sheet lead to the profile, since their sections are not on it', () => {
  const own = listLinks(<SheetView profile={full} locale="sl" {...props} />).filter((href) => !href.startsWith('http'));
  expect(own).toEqual(['/x', '/x#salary', '/x#training', '/x#german', '/x#classification']);
});
