import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { hashSources } from '../../../lib/command/build/hash-sources.mjs';
import { writeStamp } from '../../../lib/command/build/last-good-build';
import { copyBuild } from './site-folder';
import { project } from './start-site';

const sources = ['app', 'components', 'lib', 'public', 'next.config.ts', 'package.json', 'tsconfig.json'];

/** A copy of the project whose sources and content can be edited. */
export interface ProjectCopy {
  folder: string;
  edit: (file: string, change: (text: string) => string) => Promise<void>;
  remove: () => Promise<void>;
}

/** Copies the sources of the project and its build, with some content. */
export async function copyProject(name: string, content: string): Promise<ProjectCopy> {
  // Inside the project, so that its packages are found.
  const folder = join(project, 'test-results', name);
  const remove = () => rm(folder, { recursive: true, force: true });
  await remove();
  await mkdir(folder, { recursive: true });
  for (const source of sources) await cp(join(project, source), join(folder, source), { recursive: true });
  await copyBuild(folder);
  // A second lockfile inside the project would make the compiler warn: the build is of the same sources without one.
  await writeStamp(folder, hashSources(folder));
  await cp(join(project, content), join(folder, 'content'), { recursive: true });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const edit = async (file: string, change: (text: string) => string) => {
    const before = await readFile(join(folder, file), 'utf8');
    expect(change(before), `${file} is another one now`).not.toBe(before);
    await writeFile(join(folder, file), change(before));
  };
  return { folder, edit, remove };
}
