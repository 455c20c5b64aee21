import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { writeTexts } from '#components/checklist/checklist-texts';
import { ChecklistView } from '#components/checklist/checklist-view';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { buildChecklist, type ChecklistPart, readTicked } from '#lib/profile/checklist';
import type { Competence } from '#lib/vocabulary/vocabulary';
import { listLinks, toText } from '../to-text';
import { catalogue } from '../valid-catalogue';

const profile = await catalogue.open('musterbauerin');
if (!profile) throw new Error('no profile');

function make(sl: string, de: string): Competence {
  const labels = { sl: { text: sl, status: 'reviewed' }, de: { text: de, status: 'reviewed' } } as const;
  return { id: de.toLowerCase(), labels };
}

const a = make('znanje prodaje', 'Verkaufskenntnisse');
const b = make('angleščina', 'Englisch');
const c = make('delo z načrti, skicami', 'Arbeit mit Plänen, Skizzen');
const team = make('skupinsko delo', 'Teamarbeit');
const many = Array.from({ length: 8 }, (_, index) => make(`veščina ${index}`, `Fach ${index}`));
const toNodes = (some: readonly Competence[]) => some.map((competence) => ({ competence, named: false, below: [] }));
const parts: ChecklistPart[] = [
  { kind: 'professional', nodes: toNodes([a, b, c, ...many]) },
  { kind: 'transversal', nodes: toNodes([team]) },
];
const write = (some: readonly Competence[], locale: Locale) => writeTexts(parts, new Set(some), locale);

describe('the texts for an application', () => {
  it.each<[string, Competence[], string, string]>([
    [
      'one',
      [a],
      'Na razpisanem delovnem mestu mi bo koristila naslednja kompetenca: znanje prodaje.',
      'Für die ausgeschriebene Stelle bringe ich eine wichtige Kompetenz mit: Verkaufskenntnisse.',
    ],
    [
      'two',
      [a, b],
      'Na razpisanem delovnem mestu mi bosta koristili naslednji kompetenci: znanje prodaje in angleščina.',
      'Zu meinen Kompetenzen für die ausgeschriebene Stelle zählen: Verkaufskenntnisse und Englisch.',
    ],
    [
      'three',
      [team, b, a],
      'Na razpisanem delovnem mestu mi bodo koristile naslednje kompetence: znanje prodaje, angleščina in skupinsko delo.',
      'Zu meinen Kompetenzen für die ausgeschriebene Stelle zählen: Verkaufskenntnisse, Englisch und Teamarbeit.',
    ],
    [
      'one with a comma among them',
      [a, c],
      'Na razpisanem delovnem mestu mi bosta koristili naslednji kompetenci: znanje prodaje; delo z načrti, skicami.',
      'Zu meinen Kompetenzen für die ausgeschriebene Stelle zählen: Verkaufskenntnisse; Arbeit mit Plänen, Skizzen.',
    ],
  ])('are sentences for %s', (_, some, sl, de) => {
    expect(write(some, 'sl').letter).toBe(sl);
    expect(write(some, 'de').letter).toBe(de);
  });

  it('name six of many in a sentence, and all in the lines of a CV', () => {
    const { letter, cv } = write(many, 'sl');
    expect(letter).toMatch(
      /^Na razpisanem delovnem mestu mi bodo med drugim koristile naslednje kompetence: veščina 0, .* in veščina 5\.$/,
    );
    expect(cv).toMatch(/^Strokovne kompetence: veščina 0, .*, veščina 7$/);
    expect(write(many, 'de').letter).toContain(' zählen unter anderem: Fach 0, ');
  });

  it('keep professional and general competences apart, and leave out what there is none of', () => {
    expect(write([team, a], 'de').cv).toBe(
      'Fachliche Kompetenzen: Verkaufskenntnisse\nÜberfachliche Kompetenzen: Teamarbeit',
    );
    expect(write([team], 'sl').cv).toBe('Splošne kompetence: skupinsko delo');
    expect(write([a, c], 'de').cv).toBe('Fachliche Kompetenzen: Verkaufskenntnisse; Arbeit mit Plänen, Skizzen');
  });

  it('know a general competence wherever its box stands', () => {
    const asked: ChecklistPart[] = [
      { kind: 'in-demand', nodes: toNodes([team]) },
      { kind: 'transversal', nodes: [{ competence: team, named: true, below: [b] }] },
    ];
    expect(writeTexts(asked, new Set([team]), 'sl').cv).toBe('Splošne kompetence: skupinsko delo');
  });

  it('have the German term where there is no other, and say that they are to be checked', () => {
    const missing: Competence = {
      id: 'm',
      labels: { sl: { status: 'missing' }, de: { text: 'Maß', status: 'reviewed' } },
    };
    const texts = writeTexts([{ kind: 'basic', nodes: toNodes([missing]) }], new Set([missing]), 'sl');
    expect(texts).toMatchObject({ cv: 'Strokovne kompetence: Maß', reviewed: false });
    expect(write([a], 'sl').reviewed).toBe(true);
  });
});

describe('the page of what one has', () => {
  const links = {
    profile: '/sl/p',
    clear: '/sl/p/kaj-znam',
    match: '/sl/m?k=messen',
    mostMatched: 2,
    comparison: { path: '/sl/primerjava?p=a,b,c', titles: ['zidar', 'tesar'] },
    change: '/sl/prehod?v=a',
  };
  const draw = (k: readonly string[], whole = profile) => (
    <ChecklistView
      profile={whole}
      title="Kaj znam"
      locale="sl"
      beside="de"
      ticked={readTicked(k, buildChecklist(whole), (id) => catalogue.competences.find(id)?.competence)}
      path="/sl/p/kaj-znam"
      links={links}
    />
  );

  it('is a form before anything is ticked', () => {
    const html = renderToStaticMarkup(draw([]));
    expect(html).toContain(' action="/sl/p/kaj-znam#result"');
    expect(html.match(/type="checkbox" name="k"/g)).toHaveLength(5);
    expect(html).not.toContain('checked');
    expect(html).not.toContain('id="result"');
  });

  it('counts what one has, names what is missing, the basic ones first, and keeps the boxes ticked', () => {
    const text = toText(draw(['messen', 'teamarbeit']));
    expect(text).toContain('Že imate 2 od\u00a05\u00a0kompetenc');
    expect(text).toContain('Med njimi temeljne kompetence: 0 od\u00a01.');
    expect(text).toMatch(/Kaj še manjka\|Temeljne kompetence.\(1\)\|poznavanje orodij.*\|Strokovne/);
    expect(renderToStaticMarkup(draw(['messen'])).match(/checked=""/g)).toHaveLength(1);
  });

  it('says what of the address it could not use', () => {
    const text = toText(draw(['x', 'y', 'messen', 'messen']));
    expect(text).toContain('2\u00a0neznani kompetenci');
    expect(text).toContain('upoštevano enkrat: merjenje');
  });

  it('says where nothing is missing', () => {
    const all = buildChecklist(profile).flatMap(({ nodes }) =>
      nodes.flatMap(({ competence, below }) => [competence, ...below]),
    );
    const text = toText(draw(all.map(({ id }) => id)));
    expect(text).toContain(getMessages('sl').checklist.complete);
    expect(text).not.toContain(getMessages('sl').checklist.training);
  });

  it('goes on with the choice, and says where a link takes a part of it', () => {
    expect(listLinks(draw(['messen']))).toEqual(
      expect.arrayContaining([links.match, links.comparison.path, links.change]),
    );
    expect(toText(draw(['messen']))).toContain('z izborom|: zidar, tesar|');
    expect(toText(draw(['messen', 'absprache']))).not.toContain('upoštevanih');
    expect(toText(draw(['messen', 'absprache', 'teamarbeit']))).toContain('upoštevanih je prvih 2');
  });

  it('finds training of the same name, and lists the rest', () => {
    const topic = (id: string, term: Competence) => ({ ...term, id });
    const further = { sources: [], deepening: [topic('w1', make('merjenje', 'MESSEN')), topic('w2', make('x', 'X'))] };
    const whole = { ...profile, sections: { ...profile.sections, 'further-training': further } };
    const text = toText(draw(['teamarbeit'], whole));
    expect(text).toMatch(/enako kot manjkajoče kompetence:\|merjenje/);
    expect(text).toContain('Teme izpopolnjevanja v tem poklicu (1)');
    const { 'further-training': _, ...without } = profile.sections;
    expect(toText(draw(['messen'], { ...profile, sections: without }))).toContain('|Izpopolnjevanje: še ni zajeto.|');
  });
});
