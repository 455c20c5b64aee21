import { expect, it } from 'vitest';
import { listSlugs } from '#lib/import/site-slugs';

it('lists slugs and former ones, and passes over what it cannot read', () => {
  const files = new Map([
    ['profiles/koch/sl.md', '---\nslug: kuhar\nformerSlugs: [kuharica]\n---\n'],
    ['profiles/koch/de.md', '---\nslug: koch\n---\n'],
    ['profiles/maurer/de.md', '---\nslug: [1]\nformerSlugs: 7\n---\n'],
    ['profiles/maurer/sl.md', '---\n"\n---\n'],
    ['profiles/maurer/notes.md', '---\nslug: zidar\n---\n'],
  ]);
  const { sl, de } = listSlugs([{ label: 'content', files, problems: [] }]);
  expect([...sl]).toEqual([
    ['kuhar', 'koch'],
    ['kuharica', 'koch'],
  ]);
  expect([...de]).toEqual([['koch', 'koch']]);
});
