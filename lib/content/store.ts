import { Buffer } from 'node:buffer';
import { openSync, readSync } from 'node:fs';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Locale } from '#lib/i18n/locales';
import { buildFactsSchema, getText, type Profile } from '#lib/profile/profile';
import { buildReferences } from '#lib/profile/references';
import { toSummary } from '#lib/profile/summary';
import type { Content, ParsedContent } from './content';
import { readKept, readProse } from './kept';

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
export async function writeStore(folder: string, { open: _, ...content }: ParsedContent): Promise<void> {
  const { lists, texts } = toFiles(folder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const places = new Map<string, Place>();
  const file = await open(texts, 'w');
  try {
    let start = 0;
    for (const profile of content.profiles) {
      const { source, bodies } = readKept(profile);
      const parts = [source, ...Object.values(bodies)].map((text) => Buffer.from(text));
      const [facts = 0, ...lengths] = parts.map((part) => part.length);
      const named = Object.keys(bodies).map((locale, index) => [locale, lengths[index]]);
      places.set(profile.id, { start, facts, bodies: Object.fromEntries(named) });
      await file.writev(parts);
      start += parts.reduce((sum, part) => sum + part.length, 0);
    }
  } finally {
    await file.close();
  }
  const stored: Stored = { ...content, profiles: content.profiles.map(toSummary), places };
  // What stands at several places, a term for one, is written once and is one thing again when it is read.
  await writeFile(lists, serialize(stored));
}

/** Reads content that was checked and stored by the build. A whole profile is read when its page is made. */
export async function readStore(folder: string): Promise<Content> {
  const { lists, texts } = toFiles(folder);
  const { places, ...content }: Stored = deserialize(await readFile(/* turbopackIgnore: true */ lists));
  const summaries = new Map(content.profiles.map((profile) => [profile.id, profile]));
  const known = new Set([...summaries.keys(), ...content.replaced.map(({ id }) => id)]);
  const schema = buildFactsSchema(buildReferences(content.vocabulary, known));
  // Open as long as the process runs: the folder of a site may be removed when a later one is in use.
  const file = openSync(/* turbopackIgnore: true */ texts, 'r');
  const read = (id: string): Profile | undefined => {
    const [summary, place] = [summaries.get(id), places.get(id)];
    if (!summary || !place) return undefined;
    let position = place.start;
    const next = (length = 0) => {
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, position);
      position += length;
      return bytes.toString('utf8');
    };
    const facts = schema.parse(JSON.parse(next(place.facts)));
    const written: Profile['texts'] = {};
    for (const locale of Object.keys(place.bodies) as Locale[]) {
      const prose = readProse(next(place.bodies[locale]));
      written[locale] = { ...getText(summary, locale), prose };
    }
    return { ...facts, texts: written, named: summary.named };
  };
  // The head and the body of a page ask for the same one.
  let latest: Profile | undefined;
  const open = (id: string) => {
    if (latest?.id !== id) latest = read(id);
    return latest;
  };
  return { ...content, open };
}
