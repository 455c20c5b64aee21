import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { copyBuild, copySmallContent, sources } from './site-folder';
import { project } from './start-site';

/** A copy of the project whose sources and content can be edited. */
export interface ProjectCopy {
  folder: string;
  edit: (file: string, change: (text: string) => string) => Promise<void>;
  remove: () => Promise<void>;
}

/** Copies the sources of the project and its build, with what the compiler remembers of it, and the small content with its pages. */
export async function copyProject(name: string): Promise<ProjectCopy> {
  // On the disk of the project, so that its packages can be linked.
  const folder = join(project, 'test-results', name);
  const remove = () => rm(folder, { recursive: true, force: true });
  await remove();
  await mkdir(folder, { recursive: true });
  for (const source of sources) await cp(join(project, source), join(folder, source), { recursive: true });
  await copyBuild(folder, { cache: true });
  await copySmallContent(folder);
  linkFiles(join(project, 'node_modules'), join(folder, 'node_modules'));
  const edit = async (file: string, change: (text: string) => string) => {
    const before = await readFile(join(folder, file), 'utf8');
    expect(change(before), `${file} is another one now`).not.toBe(before);
    await writeFile(join(folder, file), change(before));
  };
  return { folder, edit, remove };
}

/** Makes a folder with the same files as another one: the compiler follows no link to a folder outside of the project. */
function linkFiles(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFiles(source, target);
    else linkSync(source, target);
  }
}
