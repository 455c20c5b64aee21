import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatProblem } from '#lib/problem/problem';
import { isRealDate } from '#lib/vocabulary/date';
import { cleanText } from '../clean-text';
import { fromCaller } from '../from-caller';
import type { Importer, PlannedFile } from '../importer';
import { buildProfile, findTitle, type KnownPage } from './build-profile';
import type { Addresses } from './context';
import { formatJson } from './format-json';
import { listKnownProfiles } from './known-profiles';
import { parsePage } from './parse-page';
import { formatNote, Report } from './report';
import { toTermId } from './term';
import { Vocabularies } from './vocabularies';

/** The file with the notes on each profile. */
const reportName = 'import-report.json';
/** How many notes are printed; the report has all. */
const printed = 200;

/** Imports saved texts of translated profiles of the AMS BIS. */
export const bis: Importer = {
  usage: 'FILE... [--date YYYY-MM-DD] [--addresses FILE]',
  help: [
    'Imports texts of translated profile pages of the AMS BIS, saved as UTF-8.',
    '  FILE...            one text a profile',
    '  --date             the date of pages that do not say when they were changed',
    '  --addresses FILE   JSON with addresses: { "berufslexikon": { "Title (Schule)": "https://…" } }',
  ],
  options: ['date', 'addresses'],
  async run({ inputs, options, folder, site, onProgress }) {
    const failures: string[] = [];
    const fail = (file: string, message: string, hint: string) =>
      failures.push(formatProblem({ file, line: 1, column: 1, message, hint }));
    if (options.date !== undefined && !isRealDate(options.date)) {
      fail('--date', `"${options.date}" is not a real date`, 'write YYYY-MM-DD');
    }
    const addresses = await readAddresses(options.addresses && fromCaller(options.addresses), fail);
    if (failures.length) return nothing(failures);
    const pages: KnownPage[] = [];
    for (const file of inputs) {
      const page = await readPage(file, options.date, fail);
      const twin = pages.find(({ id }) => id === page?.id);
      if (page && twin)
        fail(file, `the profile "${page.id}" was already read from ${twin.file}`, 'leave out one of the two');
      else if (page) pages.push(page);
    }
    // The order of the files must not change the result.
    pages.sort((a, b) => (a.id < b.id ? -1 : 1));
    let translated = false;
    const terms = new Vocabularies(site, folder, () => translated);
    for (const path of terms.unreadable)
      fail(`${folder.label}/${path}`, 'not a JSON list', 'npm run content:check shows where');
    if (terms.unreadable.length) return nothing(failures);
    const known = listKnownProfiles(site, folder);
    const profiles = pages.map((page) => {
      translated = page.page.target === 'sl';
      const files = buildProfile(page, terms, known, addresses);
      onProgress(`${page.file} -> profiles/${page.id}: ${page.report.summarise()}`);
      return { id: page.id, files, origin: page.file };
    });
    if (!profiles.length) return nothing(failures);
    const shared = [...terms.build(), buildReport(folder.files.get(reportName), pages)];
    return { profiles, shared, summary: summarise(pages, folder.label), failures };
  },
};

const nothing = (failures: string[]) => ({ profiles: [], shared: [], summary: [], failures });

type Fail = (file: string, message: string, hint: string) => void;

async function readPage(file: string, date: string | undefined, fail: Fail): Promise<KnownPage | undefined> {
  const text = await readText(file, fail);
  if (text === undefined) return undefined;
  if (!text.trim()) return void fail(file, 'the file is empty', 'save the page again');
  const report = new Report();
  const page = parsePage(text, report);
  if (!page.headings) return void fail(file, 'no heading of a BIS profile', 'save the text of the whole page');
  const title = findTitle(page);
  if (!title) return void fail(file, 'no title before the first heading', 'save the text of the whole page');
  const day = page.updated?.date ?? date;
  if (!day) {
    return void fail(file, 'no date of the last change', 'add the last line of the page, or pass --date');
  }
  if (!page.updated) report.guess(1, `the date of the profile: ${day}, from --date`, '');
  if (page.target !== 'sl') {
    const language = page.target ?? 'not translated';
    report.guess(title.line.number, `no Slovenian (${language}): only German is imported`, title.line.raw);
  }
  const { term, line: titleLine } = title;
  return { id: toTermId(term.de), file, page, title: term, titleLine, date: day, report };
}

async function readText(file: string, fail: Fail): Promise<string | undefined> {
  try {
    return cleanText(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (error instanceof TypeError) fail(file, 'the file is not UTF-8', 'save it as UTF-8');
    else if (code === 'ENOENT') fail(file, 'no such file', 'check the path');
    else if (code === 'EISDIR') fail(file, 'this is a folder', 'name the files in it');
    else fail(file, `cannot be read: ${error}`, 'check its permissions');
    return undefined;
  }
}

/** Addresses by kind (`bis`, `berufslexikon`, `ausbildungskompass`) and title; `vacancies` has one `url`. */
async function readAddresses(file: string | undefined, fail: Fail): Promise<Addresses> {
  if (file === undefined) return {};
  const text = await readText(file, fail);
  try {
    return text === undefined ? {} : JSON.parse(text);
  } catch {
    fail(file, 'not valid JSON', '{ "berufslexikon": { "Title (Schule)": "https://…" } }');
    return {};
  }
}

/** The notes on each page; those of earlier imports stay. */
function buildReport(earlier: string | undefined, pages: readonly KnownPage[]): PlannedFile {
  const entries: Record<string, object> = {};
  try {
    Object.assign(entries, JSON.parse(earlier ?? '{}'));
  } catch {
    // A damaged report is replaced.
  }
  for (const { id, file, report } of pages) {
    entries[id] = { page: basename(file), imported: report.imported, notes: sortNotes(report) };
  }
  const sorted = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  return { path: reportName, text: formatJson(Object.fromEntries(sorted)), merged: true };
}

const sortNotes = ({ notes }: Report) => notes.toSorted((a, b) => a.line - b.line);

function summarise(pages: readonly KnownPage[], out: string): string[] {
  const lines = pages.flatMap(({ file, report }) => sortNotes(report).map((note) => formatNote(file, note)));
  const rest = lines.length - printed;
  const sum = (count: (report: Report) => number) => pages.reduce((total, { report }) => total + count(report), 0);
  const [imported, guessed, leftOut] = [
    sum((report) => report.imported),
    sum((report) => report.count('guessed')),
    sum((report) => report.count('left out')),
  ];
  const profiles = pages.length === 1 ? '1 profile' : `${pages.length} profiles`;
  return [
    ...lines.slice(0, printed),
    ...(rest > 0 ? [`… and ${rest} more in ${out}/${reportName}`] : []),
    `${profiles}: ${imported} imported, ${guessed} guessed, ${leftOut} left out`,
  ];
}
