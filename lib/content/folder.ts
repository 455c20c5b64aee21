import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { ContentProblem } from '#lib/problem/problem';
import { checkRawText, hasConflict } from './raw-text';

export type Failure = Omit<ContentProblem, 'file' | 'line' | 'column'>;

/** An entry of a folder: a readable file, or why it is none. */
export interface Found {
  /** Changes with each write; undefined where a write might go unnoticed. */
  stamp?: string | undefined;
  failure?: Failure;
}

/** A file as it was read: compressed or, where it is held in memory anyway, its text. */
export type RawFile = Uint8Array | string;

/** Reads a file by its path from the folder. */
export type ReadFile = (path: string) => { text: string; bytes: string | Buffer; toRaw: () => RawFile } | Failure;

/** The results of reading a file, valid while its stamp is the same. */
export interface FileRecord {
  stamp: string | undefined;
  /** Of its bytes; undefined before it is read. */
  hash: string | undefined;
  raw: RawFile;
  /** Why it cannot be read. */
  failure: ContentProblem | undefined;
  /** Marks of a conflict, invisible and broken characters. */
  oddities: readonly ContentProblem[];
  hasConflict: boolean;
}

/** The files of a content folder. Texts are read on demand and stored compressed. */
export class ContentFolder {
  /** Files that are not read because of their name. */
  others: readonly string[] = [];
  private records = new Map<string, FileRecord>();
  /** Texts read for their hash, which are most likely needed next. */
  private readonly recent = new Map<string, string>();

  /**
   * @param label how problems name the folder: `content`
   * @param readFile is asked each time a text is needed
   */
  constructor(
    readonly label: string,
    private readonly readFile: ReadFile,
  ) {}

  /** Updates the list of files, and drops the records of those written since. */
  update(files: ReadonlyMap<string, Found>, others: readonly string[]): void {
    const before = this.records;
    this.recent.clear();
    this.records = new Map();
    for (const [path, { stamp, failure }] of files) {
      const known = before.get(path);
      const isSame = stamp !== undefined && known?.stamp === stamp;
      const problem = failure && this.toProblem(path, failure);
      const unread = { stamp, hash: undefined, raw: '', failure: problem, oddities: [], hasConflict: false };
      this.records.set(path, isSame ? known : unread);
    }
    this.others = others;
  }

  /** The readable files, by name. */
  get paths(): string[] {
    return [...this.records].flatMap(([path, { failure }]) => (failure ? [] : path));
  }

  /** Hashes the bytes of files, reading those written since the last time. */
  hash(paths: Iterable<string>): string {
    this.recent.clear();
    let hashes = '';
    for (const path of paths) {
      const record = this.records.get(path);
      if (record && record.hash === undefined) {
        const text = this.read(path);
        if (text !== undefined) this.recent.set(path, text);
      }
      hashes += ` ${record?.hash}`;
    }
    return hashes;
  }

  /** Reads the text of a file; undefined where there is none or it cannot be read. */
  read(path: string): string | undefined {
    const text = this.recent.get(path);
    if (text !== undefined) return text;
    const record = this.records.get(path);
    if (!record || record.failure) return undefined;
    const read = this.readFile(path);
    if ('message' in read) {
      Object.assign(record, { stamp: undefined, hash: undefined, failure: this.toProblem(path, read) });
      return undefined;
    }
    const hash = toHash(read.bytes);
    if (hash !== record.hash) {
      record.hash = hash;
      record.raw = read.toRaw();
      record.oddities = checkRawText(`${this.label}/${path}`, read.text);
      record.hasConflict = hasConflict(read.text);
    }
    return read.text;
  }

  /** The raw file of the last read. */
  getRaw(path: string): RawFile {
    return this.records.get(path)?.raw ?? '';
  }

  /** Copies of all records. */
  listRecords(): [path: string, record: FileRecord][] {
    return [...this.records].map(([path, record]) => [path, { ...record }]);
  }

  /** Restores the records of an earlier process, before the first update. */
  restore(records: Iterable<[path: string, record: FileRecord]>): void {
    this.records = new Map(records);
  }

  /** Names and hashes of all files. */
  listHashes(): string {
    return [...this.records].map(([path, { hash }]) => `${path} ${hash}\n`).join('');
  }

  /** What cannot be read. */
  listFailures(): ContentProblem[] {
    return [...this.records.values()].flatMap(({ failure }) => failure ?? []);
  }

  /** What no file may hold, whatever its kind. */
  listOddities(): ContentProblem[] {
    return [...this.records.values()].flatMap(({ oddities }) => oddities);
  }

  /** Files whose other problems come from what they are: those that cannot be read or hold two versions of themselves. */
  listUnusable(): string[] {
    return [...this.records].flatMap(([path, { failure, hasConflict }]) =>
      // Every file of a folder that is not there is missing.
      path && (failure || hasConflict) ? `${this.label}/${path}` : [],
    );
  }

  private toProblem(path: string, failure: Failure): ContentProblem {
    return { file: path ? `${this.label}/${path}` : this.label, line: 1, column: 1, ...failure };
  }
}

/** A hash short enough to be stored for each file. */
export function toHash(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
}

/** In bytes: most files of a big catalogue are shorter, and compressing them would take a tenth of its check. */
const short = 4_096;

/** Compresses a file, to about a sixth, where it is long; the first byte says whether it is. */
export function compressFile(bytes: Uint8Array): Uint8Array {
  const isLong = bytes.length > short;
  const body = isLong ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }) : bytes;
  // A copy: a view would hold the whole buffer in memory.
  const raw = new Uint8Array(body.length + 1);
  raw[0] = Number(isLong);
  raw.set(body, 1);
  return raw;
}

/** The bytes of a file that was compressed. */
export function expandFile(raw: Uint8Array): Buffer {
  const body = Buffer.from(raw.buffer, raw.byteOffset + 1, raw.byteLength - 1);
  return raw[0] ? brotliDecompressSync(body) : body;
}

/** The text of a file, with every letter composed (NFC); undefined where the bytes are not UTF-8. */
export function toText(bytes: Buffer): string | undefined {
  // Every second byte of UTF-16 is 0 where it has Latin letters.
  if (bytes[0] === 0 || bytes[1] === 0) return undefined;
  const text = bytes.toString('utf8');
  if (text.includes('\uFFFD') && !isUtf8(bytes)) return undefined;
  return text.replace(/^\uFEFF/, '').normalize('NFC');
}
