import { describe, expect, it } from 'vitest';
import { buildChecklist, formatTicked, listOffered, readTicked } from '#lib/profile/checklist';
import { catalogue } from '../components/valid-catalogue';

const profile = await catalogue.open('musterbauerin');
if (!profile) throw new Error('no profile');
const parts = buildChecklist(profile);
const find = (id: string) => catalogue.competences.find(id)?.competence;
const read = (k: string | readonly string[] | undefined) => readTicked(k, parts, find);
const toIds = (competences: Iterable<{ id: string }>) => [...competences].map(({ id }) => id);

describe('the competences of a profile to tick', () => {
  it('stand once, in the part where they matter most', () => {
    expect(parts.map((part) => [part.kind, toIds(listOffered(part))])).toEqual([
      ['basic', ['werkzeugkunde']],
      ['in-demand', ['messen', 'teamarbeit']],
      ['professional', ['laengenmessung']],
      ['transversal', ['absprache']],
    ]);
  });

  it('stand under the name of the one above them, where that is ticked elsewhere', () => {
    const professional = parts.find(({ kind }) => kind === 'professional');
    expect(professional?.nodes).toMatchObject([
      { competence: { id: 'werkzeugkunde' }, named: true, below: [{ id: 'laengenmessung' }] },
    ]);
  });

  it('are none where a profile names none', () => {
    expect(buildChecklist({ sections: {} })).toEqual([]);
  });
});

describe('what is ticked', () => {
  it('is read in the order of the page, whatever that of the address', () => {
    expect(toIds(read(['absprache', 'werkzeugkunde']).competences)).toEqual(['werkzeugkunde', 'absprache']);
    expect(toIds(read('messen').competences)).toEqual(['messen']);
  });

  it.each([[undefined], [''], [[]], [['', '']]])('is nothing for %j', (k) => {
    expect(read(k)).toEqual({ competences: new Set(), doubled: [], foreign: [], unknown: 0 });
  });

  it('leaves out and reports what is unknown, named twice or of another occupation', () => {
    const labels = { sl: { text: 'drugo', status: 'reviewed' }, de: { text: 'anderes', status: 'reviewed' } } as const;
    const other = { id: 'anderes', labels };
    const k = ['messen', 'nichts', 'nichts', 'messen', '<b>', other.id];
    const ticked = readTicked(k, parts, (id) => (id === other.id ? other : find(id)));
    expect(toIds(ticked.competences)).toEqual(['messen']);
    expect(toIds(ticked.doubled)).toEqual(['messen']);
    expect(ticked.foreign).toEqual([other]);
    expect(ticked.unknown).toBe(2);
  });

  it('is formatted as the address of every language has it', () => {
    expect(formatTicked(read(['messen', 'absprache']).competences)).toBe('?k=messen&k=absprache');
    expect(formatTicked([])).toBe('');
  });
});
