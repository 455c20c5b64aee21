import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createContentLoader, type LoadedContent } from '#lib/content/content';
import { validFolder } from '../../fixtures/content';

/** The two profiles of the valid folder. */
export const [first, second] = ['profiles/musterbauerin', 'profiles/probenprueferin'] as const;

/** Gives each test a copy of the valid folder on the disk, `content` in a folder of its own. */
export function copyContent() {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'loader-'));
    await cp(validFolder, join(root, 'content'), { recursive: true });
  });
  afterEach(() => rm(root, { recursive: true }));
  const at = (...path: string[]) => join(root, 'content', ...path);

  /** Replaces a part of a file. */
  const edit = async (path: string, from: string | RegExp, to: string): Promise<void> => {
    const text = await readFile(at(path), 'utf8');
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${path} has no ${from}`);
    await writeFile(at(path), edited);
  };

  /** Copies a profile with an id, slug, titles and code of its own. */
  const addProfile = async (id: string): Promise<void> => {
    await cp(at(second), at('profiles', id), { recursive: true });
    await edit(`profiles/${id}/profile.json`, '"probenprueferin"', `"${id}"`);
    await edit(`profiles/${id}/profile.json`, 'ProbenprüferIn', `${id}In`);
    await edit(`profiles/${id}/profile.json`, '100102', '100199');
    await edit(`profiles/${id}/de.md`, 'slug: probenprueferin', `slug: ${id}`);
    await edit(`profiles/${id}/de.md`, /^(title|feminine|masculine): /gm, '$&Neue ');
  };

  const createLoader = (...more: string[]) => {
    const { load } = createContentLoader([at(), ...more]);
    return {
      /** The content; what is wrong with it is thrown. */
      load: async (): Promise<LoadedContent> => {
        const content = await load();
        if (!content.ok) throw new Error(content.problems.map(({ message }) => message).join('\n'));
        return content.value;
      },
      /** `file:line:column message` of each problem. */
      report: async (): Promise<string[]> => {
        const content = await load();
        const from = (file: string) => file.slice(file.indexOf('/content') + 1);
        const problems = content.ok ? [] : content.problems;
        return problems.map(({ file, line, column, message }) => `${from(file)}:${line}:${column} ${message}`);
      },
    };
  };
  return { at, edit, addProfile, createLoader };
}
