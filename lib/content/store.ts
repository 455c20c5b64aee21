import { Buffer } from 'node:buffer';
import { createWriteStream, openSync, readSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { deserialize, serialize } from 'node:v8';
import { type Locale, locales } from '#lib/i18n/locales';
import type { Profile, ProfileText } from '#lib/profile/profile';
import type { Content } from './content';
import { keepProse, readBody } from './prose';

/** Where the Markdown of a text stands in the file of all texts, in bytes, and the sections in it. */
interface Place {
  ids: string[];
  start: number;
  length: number;
}

type StoredText = Omit<ProfileText, 'prose'> & { prose: Place };
type StoredProfile = Omit<Profile, 'texts'> & { texts: Partial<Record<Locale, StoredText>> };
type StoredContent = Omit<Content, 'profiles'> & { profiles: StoredProfile[] };

const toFiles = (folder: string) => ({ facts: join(folder, 'facts'), prose: join(folder, 'prose') });

/**
 * Writes checked content into a folder, so that other processes need not read and check ten thousand files again. Only
 * the same code and version of Node can read it: it belongs to one build.
 */
export async function writeStore(folder: string, content: Content): Promise<void> {
  const { facts, prose } = toFiles(folder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const texts: ProfileText['prose'][] = [];
  let start = 0;
  const profiles = content.profiles.map((profile): StoredProfile => {
    const stored: StoredProfile['texts'] = {};
    for (const locale of locales) {
      const text = profile.texts[locale];
      if (!text) continue;
      const length = Buffer.byteLength(readBody(text.prose));
      stored[locale] = { ...text, prose: { ids: Object.keys(text.prose), start, length } };
      texts.push(text.prose);
      start += length;
    }
    return { ...profile, texts: stored };
  });
  const all: StoredContent = { ...content, profiles };
  // What stands at several places, a term for one, is written once and is one thing again when it is read.
  await writeFile(facts, serialize(all));
  await pipeline(function* () {
    for (const text of texts) yield readBody(text);
  }, createWriteStream(prose));
}

/** Reads content that was checked and stored by the build; its prose stays on the disk until a page shows it. */
export async function readStore(folder: string): Promise<Content> {
  const { facts, prose } = toFiles(folder);
  const stored: StoredContent = deserialize(await readFile(/* turbopackIgnore: true */ facts));
  // Open as long as the process runs: the folder of a site may be removed when a later one is in use.
  const file = openSync(/* turbopackIgnore: true */ prose, 'r');
  const toText = ({ prose: { ids, start, length }, ...text }: StoredText): ProfileText => ({
    ...text,
    prose: keepProse(ids, () => {
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, start);
      return bytes.toString('utf8');
    }),
  });
  const profiles = stored.profiles.map((profile): Profile => {
    const { sl, de } = profile.texts;
    return { ...profile, texts: { ...(sl && { sl: toText(sl) }), ...(de && { de: toText(de) }) } };
  });
  return { ...stored, profiles };
}
