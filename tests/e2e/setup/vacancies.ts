import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { ask } from './ask';
import type { StartedSite } from './start-site';

// The figure that tests edit: the vacancies of a profile of the small content.

/** The page that shows it. */
export const profilePath = '/sl/poklici/izdelovalka-vzorcev';

/** Saves a file in one step, as editors do. */
export async function edit(file: string, change: (text: string) => string): Promise<void> {
  const text = change(await readFile(file, 'utf8'));
  await writeFile(`${file}~`, text);
  await rename(`${file}~`, file);
}

/** Saves the number in the file. */
export function saveCount(folder: string, count: number): Promise<void> {
  const file = join(folder, 'content', 'profiles', 'musterbauerin', 'profile.json');
  return edit(file, (text) => text.replace(/"count": -?\d+/, `"count": ${count}`));
}

/** The number on the page. */
export async function readCount(site: StartedSite): Promise<number> {
  return Number(/<p>(?:<strong>)?(\d+)\sprost/.exec((await ask(site, profilePath)).body)?.[1]);
}

/** How many versions a server has reported as live. */
export const countLive = (output: string) => output.match(/is live after/g)?.length ?? 0;

/** Waits until something is read. */
export const waitFor = <T>(read: () => Promise<T> | T) => expect.poll(read, { intervals: [20] });
