import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { frontMatterSchema } from '#lib/profile/front-matter';
import { buildFactsSchema } from '#lib/profile/profile';
import { buildReferences } from '#lib/profile/references';
import { type SectionId, sectionIds, textSections } from '#lib/profile/section-ids';

const manual = readFileSync('content/README.md', 'utf8');
const schema = buildFactsSchema(buildReferences({}, new Set()));

/** The keys a schema has at any depth. */
function listKeys(part: z.core.$ZodType): string[] {
  if (part instanceof z.ZodOptional) return listKeys(part.def.innerType);
  if (part instanceof z.ZodArray) return listKeys(part.def.element);
  if (!(part instanceof z.ZodObject)) return [];
  return Object.entries(part.shape).flatMap(([key, inner]) => [key, ...listKeys(inner)]);
}

/** The row of a section in the table of sections. */
const findRow = (id: SectionId) => manual.match(new RegExp(`^\\| [^|]*\`${id}\`[^|]*\\|.*$`, 'm'))?.[0] ?? '';

describe('the manual for editors', () => {
  it.each(sectionIds)('explains every key of %s', (id) => {
    const row = findRow(id);
    const keys = listKeys(schema.shape.sections.shape[id]).filter((key) => key !== 'sources');
    expect(keys.filter((key) => !row.includes(`\`${key}\``))).toEqual([]);
    expect(row.split('|')[1]?.includes('**text**')).toBe(textSections.includes(id));
  });

  it('explains the keys at the head of the files', () => {
    const keys = [...Object.keys(schema.shape), ...Object.keys(frontMatterSchema.shape)];
    expect(keys.filter((key) => key !== 'sections' && !manual.includes(`\`${key}\``))).toEqual([]);
  });

  it.each(['profile.json', 'de.md'])('has an example that is checked: %s', (name) => {
    const example = readFileSync(join('tests/fixtures/valid/profiles/probenprueferin', name), 'utf8');
    expect(manual).toContain(`\n${example.trimEnd()}\n\`\`\`\n`);
  });

  it('explains every message of the check', () => {
    const table = manual.slice(manual.indexOf('## What the check says'));
    const forms = [...table.matchAll(/`([^`]+)`/g)].map(([, form = '']) => {
      const escaped = form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.+');
      return new RegExp(
        `^${escaped.replace('unknown competence', 'unknown [\\w ]+').replace('characters', 'characters?')}$`,
      );
    });
    const folder = 'tests/fixtures/broken';
    const messages = readdirSync(folder).flatMap((mistake) =>
      [...readFileSync(join(folder, mistake, 'expected.txt'), 'utf8').matchAll(/^content\/\S+:\d+:\d+ {2}(.+)$/gm)].map(
        ([, message = '']) => message,
      ),
    );
    expect(messages.filter((message) => !forms.some((form) => form.test(message)))).toEqual([]);
  });

  it('fits on a few pages', () => {
    expect(manual.split('\n').length).toBeLessThan(230);
  });
});
