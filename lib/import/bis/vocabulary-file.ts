import type { ByLocale } from '#lib/i18n/locales';
import type { Label } from '#lib/vocabulary/term';
import { formatEntries, formatJson } from './format-json';
import { correctGerman } from './term';

/** An entry of any vocabulary, unchecked. */
export interface RawEntry {
  id: string;
  labels?: Partial<ByLocale<Label>>;
  broader?: string;
  slug?: Partial<ByLocale<string>>;
  [key: string]: unknown;
}

/** The German text of an entry; undefined where it is not a term. */
export const toGerman = ({ labels }: Pick<RawEntry, 'labels'>) => labels?.de?.text;

const isReviewed = (entry: RawEntry | undefined) => entry?.labels?.sl?.status === 'reviewed';

/** A term without what spellings differ in: `Key Account Management`, `Key-Account-Management`. */
export const toKey = (de: string) =>
  correctGerman(de)
    .toLowerCase()
    .replace(/[\s()–-]+/g, '');

/** A vocabulary of the folder an import writes to, and the entries of the same one in the rest of the site. */
export class VocabularyFile {
  readonly byId = new Map<string, RawEntry>();
  /** Ids by the German term. */
  readonly byGerman = new Map<string, string[]>();
  /** In all languages; no id may be one of them. */
  private readonly slugs = new Set<unknown>();
  private readonly site = new Map<string, RawEntry>();
  private readonly own = new Map<string, RawEntry>();
  private readonly added: string[] = [];
  private rewritten = false;

  constructor(
    own: readonly RawEntry[],
    site: readonly RawEntry[],
    private readonly text: string | undefined,
  ) {
    for (const entry of site) if (!this.site.has(toId(entry))) this.site.set(toId(entry), entry);
    for (const entry of own) this.own.set(toId(entry), entry);
    for (const entry of [...this.site.values(), ...this.own.values()]) this.index(entry);
  }

  list(): RawEntry[] {
    return [...this.byId.values()];
  }

  /** Copies an entry of the site into the file, or its reviewed Slovenian into the entry of the file. */
  include(id: string): void {
    const [site, own] = [this.site.get(id), this.own.get(id)];
    if (!own && site) this.set(site);
    else if (own && site?.labels?.sl && isReviewed(site) && !isReviewed(own)) {
      this.set({ ...own, labels: { ...own.labels, sl: site.labels.sl } });
    }
  }

  /** Adds an entry, or replaces the one with its id. */
  set(entry: RawEntry): void {
    const id = toId(entry);
    if (!this.own.has(id)) this.added.push(id);
    else if (!this.added.includes(id)) this.rewritten = true;
    this.own.set(id, entry);
    if (!this.site.has(id)) this.byId.delete(id);
    this.index(entry);
  }

  /** True where only imports wrote the entry. */
  isProvisional(id: string): boolean {
    return !this.site.has(id) && !isReviewed(this.own.get(id));
  }

  /** Appends a number to an id that another entry has as id or slug. */
  toFreeId(id: string): string {
    let free = id;
    for (let number = 2; id && (this.byId.has(free) || this.slugs.has(free)); number++) free = `${id}-${number}`;
    return free;
  }

  /** Formats the file; new entries are appended to leave an editor's formatting alone. */
  format(): string {
    const entries = [...this.own.values()];
    if (this.text === undefined || this.rewritten) return formatJson(entries);
    if (!this.added.length) return this.text;
    const added = this.added.flatMap((id) => this.own.get(id) ?? []);
    if (added.length === entries.length) return formatJson(entries);
    return this.text.replace(/\s*\]\s*$/, () => `,\n${formatEntries(added)}\n]\n`);
  }

  private index(entry: RawEntry): void {
    const id = toId(entry);
    if (!this.byId.has(id)) this.byId.set(id, entry);
    for (const slug of Object.values(entry.slug ?? {})) this.slugs.add(slug);
    const german = toGerman(entry);
    if (german === undefined) return;
    const same = this.byGerman.get(toKey(german)) ?? [];
    if (!same.includes(id)) this.byGerman.set(toKey(german), [...same, id]);
  }
}

/** The id of an entry; steps of the frameworks have a level instead. */
export const toId = ({ id, eqf }: RawEntry) => String(id ?? eqf);
