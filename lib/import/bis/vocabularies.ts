import type { ContentFiles } from '#lib/content/content';
import type { Label } from '#lib/vocabulary/term';
import { type VocabularyName, vocabularySchemas } from '#lib/vocabulary/vocabulary';
import type { PlannedFile } from '../importer';
import { buildLabels } from '../labels';
import { correctGerman, type PageTerm, toTermId } from './term';
import { type RawEntry, toId, toKey, VocabularyFile } from './vocabulary-file';

/** Vocabularies whose entries belong together: the folder gets all of them. */
const copiedWhole: readonly VocabularyName[] = [
  'areas',
  'competence-areas',
  'digcomp-areas',
  'digcomp-bands',
  'qualification-frameworks',
];

/** The vocabularies of the site and of the folder an import writes to; only those of the folder change. */
export class Vocabularies {
  /** Paths of files that are not JSON lists. */
  readonly unreadable: string[] = [];
  private readonly vocabularies = new Map<VocabularyName, VocabularyFile>();

  constructor(
    site: readonly ContentFiles[],
    folder: ContentFiles,
    private readonly slovenian: () => boolean,
  ) {
    for (const name of Object.keys(vocabularySchemas) as VocabularyName[]) {
      const path = `vocabulary/${name}.json`;
      const own = parseList(folder.files.get(path));
      if (folder.files.has(path) && !own) this.unreadable.push(path);
      const known = site.flatMap(({ files }) => parseList(files.get(path)) ?? []);
      this.vocabularies.set(name, new VocabularyFile(own ?? [], known, folder.files.get(path)));
      if (copiedWhole.includes(name)) for (const entry of known) this.get(name).include(toId(entry));
    }
    for (const { sources } of this.list('qualification-frameworks')) this.copySources(sources);
  }

  /** All entries of a vocabulary, the site's first. */
  list(name: VocabularyName): RawEntry[] {
    return this.get(name).list();
  }

  find(name: VocabularyName, de: string): RawEntry | undefined {
    return this.findAll(name, de)[0];
  }

  /** Finds the entries of a German term: one for each broader term. */
  findAll(name: VocabularyName, de: string): RawEntry[] {
    const { byGerman, byId } = this.get(name);
    return (byGerman.get(toKey(de)) ?? []).flatMap((id) => byId.get(id) ?? []);
  }

  findById(name: VocabularyName, id: string): RawEntry | undefined {
    return this.get(name).byId.get(id);
  }

  /** Copies an entry into the folder, with its broader ones and its sources; returns its id. */
  include(name: VocabularyName, id: string): string {
    this.get(name).include(id);
    const entry = this.findById(name, id);
    if (entry?.broader !== undefined && entry.broader !== id) this.include(name, entry.broader);
    this.copySources(entry?.sources);
    return id;
  }

  private copySources(ids: unknown): void {
    for (const id of Array.isArray(ids) ? ids : []) this.include('sources', id);
  }

  /** Adds a term unless the vocabulary has it; returns its id, undefined for a term without letters. */
  add(name: VocabularyName, { de, target, name: short }: PageTerm, broader?: string): string | undefined {
    const german = correctGerman(de);
    const known = this.find(name, german);
    const sl = this.slovenian() && target !== undefined ? toSlovenian(target, german) : '';
    const label: Label | undefined = sl ? { text: sl, status: 'machine' } : undefined;
    if (known) {
      const { labels } = known;
      if (label && labels?.sl?.status === 'missing') this.set(name, { ...known, labels: { ...labels, sl: label } });
      return this.include(name, known.id);
    }
    return this.create(name, german, label, broader, short);
  }

  /** Adds an entry under a free id and returns it; undefined for a term without letters. */
  create(
    name: VocabularyName,
    german: string,
    slovenian: Label | undefined,
    broader?: string,
    short = german,
  ): string | undefined {
    const id = this.get(name).toFreeId(toTermId(short));
    if (!id) return undefined;
    const labels = buildLabels(german, slovenian && { sl: slovenian });
    this.get(name).set({ id, labels, ...(broader !== undefined && { broader }) });
    return id;
  }

  /** Adds an entry to the folder, or replaces the one with its id. */
  set(name: VocabularyName, entry: RawEntry): void {
    this.get(name).set(entry);
  }

  /** True where only imports wrote the entry, so that it may still change. */
  isProvisional(name: VocabularyName, id: string): boolean {
    return this.get(name).isProvisional(id);
  }

  /** The vocabulary files of the folder. */
  build(): PlannedFile[] {
    return [...this.vocabularies].flatMap(([name, vocabulary]) => {
      const path = `vocabulary/${name}.json`;
      return this.unreadable.includes(path) ? [] : [{ path, text: vocabulary.format(), merged: true }];
    });
  }

  private get(name: VocabularyName): VocabularyFile {
    const vocabulary = this.vocabularies.get(name);
    if (!vocabulary) throw new Error(`no vocabulary "${name}"`);
    return vocabulary;
  }
}

function parseList(text: string | undefined): RawEntry[] | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Lowers the first letter, unless the word is an abbreviation or a name that German has too. */
function toSlovenian(target: string, de: string): string {
  const [first = ''] = target.split(/[\s/]/);
  const name = /^.?\p{Lu}|\d/u.test(first.slice(1)) || de.split(/[\s-]/).includes(first) || target === de;
  return name ? target : target.charAt(0).toLowerCase() + target.slice(1);
}
