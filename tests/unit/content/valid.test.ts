import { expect, it } from 'vitest';
import { parseContent, readContentFiles } from '#lib/content/content';
import { formatProblems } from '#lib/problem/problem';
import { listLocales } from '#lib/profile/profile';
import { sectionIds } from '#lib/profile/section-ids';
import { readValid } from '../../fixtures/content';

it('reads the valid folder without problems', async () => {
  const content = parseContent(await readContentFiles('tests/fixtures/valid', 'content'));
  expect(content.ok ? '' : formatProblems(content.problems)).toBe('');
});

it('gives ids what they stand for', async () => {
  const { profiles } = await readValid();
  const [musterbauerin, probenprueferin] = profiles;
  expect(Object.keys(musterbauerin?.sections ?? {}).sort()).toEqual([...sectionIds].sort());
  expect(musterbauerin?.sections.basic?.competences[0]?.labels.sl.text).toBe('poznavanje orodij');
  expect(musterbauerin?.sections.classification?.group.area.id).toBe('gewerbe');
  expect(musterbauerin?.sections.related?.occupations.map(({ id }) => id)).toEqual(['probenprueferin', 'zeichnerin']);
  expect(musterbauerin?.sections.tasks?.sources[0]?.publisher).toEqual({ de: 'Musteramt', sl: 'Vzorčni urad' });
  expect(profiles.map(listLocales)).toEqual([['sl', 'de'], ['de']]);
  expect(probenprueferin?.texts.sl).toBeUndefined();
});

it('keeps the prose under its section and part', async () => {
  const { profiles, pages } = await readValid();
  const prose = profiles[0]?.texts.sl?.prose;
  expect(Object.keys(prose ?? {})).toEqual(['tasks', 'employment', 'german', 'digcomp', 'training', 'recognition']);
  expect(prose?.tasks?.blocks).toHaveLength(3);
  expect(Object.keys(prose?.digcomp?.parts ?? {})).toEqual(['0', '1']);
  expect(pages.get('about/sl')?.sections.map(({ heading }) => heading)).toEqual(['Naslov']);
});
