import type { ContentFiles } from '#lib/content/content';
import type { Label } from '#lib/vocabulary/term';
import { type VocabularyName, vocabularySchemas } from '#lib/vocabulary/vocabulary';
import type { PlannedFile } from '../importer';
import { buildLabels } from '../labels';
import { correctGerman, type PageTerm, toTermId } from './term';
import { Book, type RawEntry, toId, toKey } from './vocabulary-file';

/** Vocabularies whose entries belong together: all of them are taken over. */
const whole: readonly VocabularyName[] = [
  'areas',
  'competence-areas',
  'digcomp-areas',
  'digcomp-bands',
  'qualification-frameworks',
];

/** The terms of the site and of the folder an import writes to; new ones are added to the folder only. */
export class Terms {
  /** Names of the vocabulary files that are no JSON lists and are therefore not written. */
  readonly unreadable: string[] = [];
  private readonly books = new Map<VocabularyName, Book>();

  constructor(
    others: readonly ContentFiles[],
    out: ContentFiles,
    private readonly slovenian: () => boolean,
  ) {
    for (const name of Object.keys(vocabularySchemas) as VocabularyName[]) {
      const path = `vocabulary/${name}.json`;
      const own = toList(out.files.get(path));
      if (out.files.has(path) && !own) this.unreadable.push(path);
      const known = others.flatMap(({ files }) => toList(files.get(path)) ?? []);
      this.books.set(name, new Book(own ?? [], known, out.files.get(path)));
      if (whole.includes(name)) for (const entry of known) this.book(name).use(toId(entry));
    }
    for (const { sources } of this.list('qualification-frameworks')) this.copySources(sources);
  }

  /** All entries of a vocabulary, the site's first. */
  list(name: VocabularyName): RawEntry[] {
    return this.book(name).list();
  }

  find(name: VocabularyName, de: string): RawEntry | undefined {
    return this.findAll(name, de)[0];
  }

  /** Entries with the same German term; more than one where it stands under several broader ones. */
  findAll(name: VocabularyName, de: string): RawEntry[] {
    const book = this.book(name);
    return (book.byGerman.get(toKey(de)) ?? []).flatMap((id) => book.byId.get(id) ?? []);
  }

  get(name: VocabularyName, id: string): RawEntry | undefined {
    return this.book(name).byId.get(id);
  }

  /** Has the folder contain an entry that exists, with what stands above it and what it rests on. */
  use(name: VocabularyName, id: string): string {
    this.book(name).use(id);
    const entry = this.get(name, id);
    if (entry?.broader !== undefined && entry.broader !== id) this.use(name, entry.broader);
    this.copySources(entry?.sources);
    return id;
  }

  private copySources(ids: unknown): void {
    for (const id of Array.isArray(ids) ? ids : []) this.use('sources', id);
  }

  /** The id of a term, which is added where no vocabulary has it; undefined where it has no letter in it. */
  add(name: VocabularyName, { de, target, name: short }: PageTerm, broader?: string): string | undefined {
    const german = correctGerman(de);
    const known = this.find(name, german);
    const sl = this.slovenian() && target !== undefined ? toSlovenian(target, german) : '';
    const label: Label | undefined = sl ? { text: sl, status: 'machine' } : undefined;
    if (known) {
      const { labels } = known;
      if (label && labels?.sl?.status === 'missing') this.change(name, { ...known, labels: { ...labels, sl: label } });
      return this.use(name, known.id);
    }
    return this.create(name, german, label, broader, short);
  }

  /** Adds an entry under a free id; undefined where the German term has no letter in it. */
  create(
    name: VocabularyName,
    german: string,
    slovenian: Label | undefined,
    broader?: string,
    short = german,
  ): string | undefined {
    const id = this.book(name).toFreeId(toTermId(short));
    if (!id) return undefined;
    const labels = buildLabels(german, slovenian && { sl: slovenian });
    this.book(name).change({ id, labels, ...(broader !== undefined && { broader }) });
    return id;
  }

  /** Adds an entry of the folder, or puts it in the place of the one with its id. */
  change(name: VocabularyName, entry: RawEntry): void {
    this.book(name).change(entry);
  }

  /** True where the entry was made by an import and may still change. */
  isOpen(name: VocabularyName, id: string): boolean {
    return this.book(name).isOpen(id);
  }

  /** The vocabulary files of the folder. */
  build(): PlannedFile[] {
    return [...this.books].flatMap(([name, book]) => {
      const path = `vocabulary/${name}.json`;
      return this.unreadable.includes(path) ? [] : [{ path, text: book.build(), merged: true }];
    });
  }

  private book(name: VocabularyName): Book {
    const book = this.books.get(name);
    if (!book) throw new Error(`no vocabulary "${name}"`);
    return book;
  }
}

function toList(text: string | undefined): RawEntry[] | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Terms start with a small letter, unless the word is a name or an abbreviation that German has too. */
function toSlovenian(target: string, de: string): string {
  const [first = ''] = target.split(/[\s/]/);
  const name = /^.?\p{Lu}|\d/u.test(first.slice(1)) || de.split(/[\s-]/).includes(first) || target === de;
  return name ? target : target.charAt(0).toLowerCase() + target.slice(1);
}
