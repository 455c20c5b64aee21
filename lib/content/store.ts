import { Buffer } from 'node:buffer';
import { openSync, readSync } from 'node:fs';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Locale } from '#lib/i18n/locales';
import { buildFactsSchema } from '#lib/profile/profile';
import { buildReferences } from '#lib/profile/references';
import type { Content, ParsedContent } from './content';
import { createOpener, type Kept } from './kept';

/** Where a profile stands in the file of all texts: its `profile.json` and its Markdown, one after the other, in bytes. */
interface Place {
  start: number;
  facts: number;
  bodies: Partial<Record<Locale, number>>;
}

type Stored = Omit<Content, 'open'> & { places: ReadonlyMap<string, Place> };

const toFiles = (folder: string) => ({ lists: join(folder, 'lists'), texts: join(folder, 'texts') });

/**
 * Writes checked content into a folder, so that other processes need not read and check ten thousand files again. Only
 * the same code and version of Node can read it: it belongs to one build.
 */
export async function writeStore(folder: string, { open: _, kept, ...content }: ParsedContent): Promise<void> {
  const { lists, texts } = toFiles(folder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const places = new Map<string, Place>();
  const file = await open(/* turbopackIgnore: true */ texts, 'w');
  try {
    let start = 0;
    for (const [id, { facts, bodies }] of kept) {
      const parts = [facts, ...Object.values(bodies)].map((text) => Buffer.from(text));
      const [length = 0, ...lengths] = parts.map((part) => part.length);
      const named = Object.keys(bodies).map((locale, index) => [locale, lengths[index]]);
      places.set(id, { start, facts: length, bodies: Object.fromEntries(named) });
      await file.writev(parts);
      start += parts.reduce((sum, part) => sum + part.length, 0);
    }
  } finally {
    await file.close();
  }
  const stored: Stored = { ...content, places };
  // What stands at several places, a term for one, is written once and is one thing again when it is read.
  await writeFile(lists, serialize(stored));
}

/** Reads content that was checked and stored by the build. A whole profile is read when its page is made. */
export async function readStore(folder: string): Promise<Content> {
  const { lists, texts } = toFiles(folder);
  const { places, ...content }: Stored = deserialize(await readFile(/* turbopackIgnore: true */ lists));
  const known = new Set([...content.profiles, ...content.replaced].map(({ id }) => id));
  const schema = buildFactsSchema(buildReferences(content.vocabulary, known));
  // Open as long as the process runs: the folder of a site may be removed when a later one is in use.
  const file = openSync(/* turbopackIgnore: true */ texts, 'r');
  const read = (id: string): Kept | undefined => {
    const place = places.get(id);
    return place && readPlace(file, place);
  };
  return { ...content, open: createOpener(content.profiles, schema, read) };
}

function readPlace(file: number, { start, facts, bodies }: Place): Kept {
  let position = start;
  const next = (length: number) => {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, position);
    position += length;
    return bytes.toString('utf8');
  };
  const kept: Kept = { facts: next(facts), bodies: {} };
  for (const [locale, length] of Object.entries(bodies) as [Locale, number][]) kept.bodies[locale] = next(length);
  return kept;
}
