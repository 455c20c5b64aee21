import { expect, it } from 'vitest';
import { toText } from '#lib/markdown/to-text';

const text = (value: string) => ({ type: 'text', value }) as const;
const element = (tagName: string, children: unknown[]) => ({ type: 'element', tagName, properties: {}, children });

it('a block is one line of its words, without links and emphasis', () => {
  const link = element('a', [text('plača')]);
  const children = [element('p', [text('Kaj zaslužijo, piše  v\nrazdelku '), link, text('.')])];
  expect(toText({ type: 'root', children } as never)).toBe('Kaj zaslužijo, piše v razdelku plača.');
});

it('a list is one line', () => {
  const items = [text('\n'), element('li', [text('z metrom,')]), text('\n'), element('li', [text('s tehtnico.')])];
  expect(toText({ type: 'root', children: [element('ul', items)] } as never)).toBe('z metrom, s tehtnico.');
});
