import type { ByLocale } from '#lib/i18n/locales';
import type { Label } from '#lib/vocabulary/term';
import { formatEntries, formatJson } from './format-json';
import { correctGerman } from './term';

/** An entry of any vocabulary as its file has it. */
export interface RawEntry {
  id: string;
  labels?: Partial<ByLocale<Label>>;
  broader?: string;
  slug?: Partial<ByLocale<string>>;
  [key: string]: unknown;
}

/** The German text of an entry; undefined where it is no term. */
export const toGerman = ({ labels }: Pick<RawEntry, 'labels'>) => labels?.de?.text;

const isReviewed = (entry: RawEntry | undefined) => entry?.labels?.sl?.status === 'reviewed';

/** What makes two spellings the same term: `Key Account Management`, `Key-Account-Management`. */
export const toKey = (de: string) =>
  correctGerman(de)
    .toLowerCase()
    .replace(/[\s()–-]+/g, '');

/** One vocabulary: what the site has, and what the folder has or will have. */
export class Book {
  readonly byId = new Map<string, RawEntry>();
  /** Ids by the German term. */
  readonly byGerman = new Map<string, string[]>();
  /** Slugs in all languages, which no id may repeat. */
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

  use(id: string): void {
    const [site, own] = [this.site.get(id), this.own.get(id)];
    if (!own && site) this.change(site);
    else if (own && site?.labels?.sl && isReviewed(site) && !isReviewed(own)) {
      this.change({ ...own, labels: { ...own.labels, sl: site.labels.sl } });
    }
  }

  change(entry: RawEntry): void {
    const id = toId(entry);
    if (!this.own.has(id)) this.added.push(id);
    else if (!this.added.includes(id)) this.rewritten = true;
    this.own.set(id, entry);
    if (!this.site.has(id)) this.byId.delete(id);
    this.index(entry);
  }

  isOpen(id: string): boolean {
    return !this.site.has(id) && !isReviewed(this.own.get(id));
  }

  /** The id, or the id with a number where another term has it as id or slug. */
  toFreeId(id: string): string {
    let free = id;
    for (let number = 2; id && (this.byId.has(free) || this.slugs.has(free)); number++) free = `${id}-${number}`;
    return free;
  }

  /** The file as it is with new entries at its end, so that an editor's lines stay as they are. */
  build(): string {
    const entries = [...this.own.values()];
    if (this.text === undefined || this.rewritten) return formatJson(entries);
    if (!this.added.length) return this.text;
    const fresh = this.added.flatMap((id) => this.own.get(id) ?? []);
    if (fresh.length === entries.length) return formatJson(entries);
    return this.text.replace(/\s*\]\s*$/, () => `,\n${formatEntries(fresh)}\n]\n`);
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

/** Steps of the frameworks have no id but a level. */
export const toId = ({ id, eqf }: RawEntry) => String(id ?? eqf);
