import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { PassThrough, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type CsvError, parse } from 'csv-parse';
import type { ContentProblem } from '#lib/problem/problem';
import { cleanText } from './clean-text';

/** Gets one record: the cells by column name, and the line it ends on. */
export type OnRow = (row: Readonly<Record<string, string>>, line: number) => void;

export interface CsvOptions {
  /** The name of the file in problems. */
  label: string;
  /** Required columns. */
  columns: readonly string[];
  /** The first cell of the header, where other lines precede it. */
  header?: string;
  /** Gets what is wrong with a record that is skipped; without it the first damaged record ends the reading. */
  onSkip?: (problem: ContentProblem) => void;
  /** The limit of an unpacked file; for tests. */
  mostBytes?: number;
}

/** In characters; a longer record (those of ESCO have 20,000 at most) has lost a closing quote. */
const longestRecord = 1_000_000;

const help = 'npm run import -- --help lists the files of each importer';

/** In bytes: four times the largest file of ESCO. */
const mostBytesOfFile = 250_000_000;

/** Streams a CSV file (RFC 4180, UTF-8, also gzipped) record by record; returns what is wrong with it. */
export async function readCsv(file: string, options: CsvOptions, onRow: OnRow): Promise<ContentProblem[]> {
  const { label, columns, header, onSkip, mostBytes = mostBytesOfFile } = options;
  let names: readonly string[] | undefined;
  const problems: ContentProblem[] = [];
  const toProblem = (line: number, message: string, hint: string) => ({ file: label, line, column: 1, message, hint });
  const report = (...problem: Parameters<typeof toProblem>) => problems.push(toProblem(...problem));
  const consume = async (records: AsyncIterable<{ record: string[]; info: { lines: number } }>) => {
    for await (const { record, info } of records) {
      if (!names) {
        if (header !== undefined && record[0] !== header) continue;
        const missing = columns.filter((column) => !record.includes(column));
        if (missing.length) {
          report(info.lines, `no column "${missing.join('", "')}"`, `the columns are: ${record.join(', ')}`);
          return;
        }
        names = record;
      } else if (record.some(Boolean)) {
        if (record.length === names.length) onRow(toRow(names, record), info.lines);
        else
          report(info.lines, `${record.length} cells instead of ${names.length}`, 'a comma or a quote is missing here');
        if (problems.length >= 20) return;
      }
    }
  };
  try {
    const parser = parse({
      bom: true,
      relax_column_count: true,
      max_record_size: longestRecord,
      info: true,
      skip_records_with_error: onSkip !== undefined,
      ...(await findDelimiter(file)),
    });
    parser.on('skip', (error) => error && onSkip?.(toProblem(...explain(error))));
    await pipeline(createReadStream(file), unpack(file), decode(mostBytes), parser, consume);
  } catch (error) {
    // Where a problem ended the reading, the pipeline fails as well.
    if (!problems.length)
      report(...((await findNear(file, error)) ?? explain(error as CsvError & NodeJS.ErrnoException)));
  }
  if (!problems.length && !names) {
    if (header === undefined) report(1, 'the file is empty', 'download it again');
    else report(1, `no line that begins with "${header}"`, `this is another file; ${help}`);
  }
  return problems;
}

const unpack = (file: string) => (file.endsWith('.gz') ? createGunzip() : new PassThrough());

/** Detects the delimiter: a comma or, from some spreadsheets, a semicolon or tab; a first line `sep=;` names it. */
async function findDelimiter(file: string): Promise<{ delimiter: string; from_line?: number }> {
  const source = createReadStream(file);
  const bytes = source.pipe(unpack(file));
  source.on('error', (error) => bytes.destroy(error));
  bytes.once('close', () => source.destroy());
  for await (const chunk of bytes) {
    const [line = ''] = String(chunk)
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    const named = /^sep=(.)$/i.exec(line)?.[1];
    if (named) return { delimiter: named, from_line: 2 };
    return { delimiter: [';', '\t'].find((mark) => line.includes(mark) && !line.includes(',')) ?? ',' };
  }
  return { delimiter: ',' };
}

/** Explains a missing file by what its folder has instead. */
async function findNear(file: string, error: unknown): Promise<[number, string, string] | undefined> {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOTDIR') return [1, 'not a folder', `name the folder, not a file in it: ${dirname(file)}`];
  if (code !== 'ENOENT') return undefined;
  const names = await readdir(dirname(file)).catch(() => undefined);
  if (!names) return [1, 'the file is missing', `there is no folder ${dirname(file)}`];
  const stem = basename(file).replace(/\.csv.*$/, '');
  const near = names.find((name) => name.startsWith(stem)) ?? names.find((name) => name.endsWith('.zip'));
  const remedy = near?.endsWith('.zip') ? `unpack "${near}"` : `rename "${near}"`;
  return [1, 'the file is missing', near ? remedy : help];
}

function toRow(names: readonly string[], record: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, cleanText(record[index] ?? '').trim()]));
}

/** Decodes UTF-8; fails on other bytes, and on too many. */
function decode(mostBytes: number): Transform {
  let bytes = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Transform({
    transform(chunk, _, done) {
      bytes += chunk.length;
      if (bytes > mostBytes) return done(Object.assign(new Error(), { code: 'TOO_LARGE' }));
      try {
        done(null, decoder.decode(chunk, { stream: true }));
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        done(null, decoder.decode());
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

/** The line, message and hint of an error that ended the reading. */
function explain(error: CsvError & NodeJS.ErrnoException): [number, string, string] {
  const again = 'download the file again';
  const line = Number(error.lines ?? 1);
  switch (error.code as string) {
    case 'TOO_LARGE':
      return [1, 'the file is too large', again];
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return [1, 'the file is not UTF-8', 'save it as UTF-8'];
    case 'CSV_MAX_RECORD_SIZE':
      return [line, `a record of more than ${longestRecord} characters`, 'a closing quote is missing here or before'];
    case 'CSV_QUOTE_NOT_CLOSED':
      return [line, 'a quote is never closed', again];
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return [line, 'a quote inside a cell', 'double it, and quote the cell'];
    case 'Z_DATA_ERROR':
    case 'Z_BUF_ERROR':
      return [1, 'the gzip file is damaged', again];
    default:
      return [line, `cannot be read: ${error.message}`, again];
  }
}
