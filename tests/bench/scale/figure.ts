import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { toPath } from '#lib/i18n/paths';

/** A figure in a content folder: the number of vacancies. */
export interface Figure {
  file: string;
  /** The page that shows it. */
  page: string;
}

const vacancies = /("vacancies": \{[^}]*"count": )\d+/;
/** A number that is on no page by chance. */
const numbers = [907, 913, 926, 938, 947];

/** Finds the figure of the first profile that has one. */
export async function findFigure(folder: string): Promise<Figure> {
  for (const id of await readdir(join(folder, 'profiles'))) {
    const file = join(folder, 'profiles', id, 'profile.json');
    if (!vacancies.test(await readFile(file, 'utf8'))) continue;
    const [, slug = ''] = /^slug: (.*)$/m.exec(await readFile(join(folder, 'profiles', id, 'sl.md'), 'utf8')) ?? [];
    return { file, page: toPath('sl', { page: 'occupation', slug }) };
  }
  throw new Error(`no profile in ${folder} says how many vacancies there are`);
}

/** Saves a new number and returns the seconds until a page shows it. */
export async function saveFigure(
  { file, page }: Figure,
  round: number,
  ask: (path: string) => Promise<string>,
): Promise<number> {
  const number = String(numbers[round % numbers.length]);
  if ((await ask(page)).includes(number)) throw new Error(`${page} has a ${number} already`);
  const text = (await readFile(file, 'utf8')).replace(vacancies, `$1${number}`);
  const start = performance.now();
  await writeFile(file, text);
  while (!(await ask(page)).includes(number)) await delay(5);
  return (performance.now() - start) / 1000;
}
