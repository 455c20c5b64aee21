import type { ContentFiles } from '#lib/content/content';

/** A source of profiles. It reads and builds; the command checks what it built, writes it and reports. */
export interface Importer {
  /** Its arguments in the usage line, between its name and the common options. */
  usage: string;
  /** Lines for `--help`: what it reads, and its own options. */
  help: readonly string[];
  /** Names of its own options; each takes a value. */
  options: readonly string[];
  /** True where its options name all files, so that there are no positional arguments. */
  withoutInputs?: boolean;
  run(request: ImportRequest): Promise<ImportOutcome>;
}

/** What an importer gets. */
export interface ImportRequest {
  /** Positional arguments: files or folders. */
  inputs: string[];
  /** The values of its own options; `fromCaller` resolves those that are paths. */
  options: Readonly<Record<string, string | undefined>>;
  /** The content folder to write into, as it is now; its label is its path. */
  folder: ContentFiles;
  /** The other content folders of the site. */
  site: readonly ContentFiles[];
  onProgress: (line: string) => void;
}

/** What an importer has built; nothing is checked or written yet. */
export interface ImportOutcome {
  profiles: readonly PlannedProfile[];
  /** Files that belong to no profile: vocabularies, a report. */
  shared: readonly PlannedFile[];
  /** True where this is all the source has: what an earlier import wrote and this one did not build is removed. */
  whole?: boolean;
  /** Lines to print at the end. */
  summary: readonly string[];
  /** Lines on what could not be read; the command then exits with 1. */
  failures: readonly string[];
}

/** The files of one profile. */
export interface PlannedProfile {
  id: string;
  files: readonly PlannedFile[];
  /** Where it comes from: `de/occupations_de.csv:12`. */
  origin?: string;
}

/** A file to write. */
export interface PlannedFile {
  /** Relative to the folder, with `/`: `profiles/x/sl.md`. */
  path: string;
  text: string;
  /** True where the text was built from the file as it is now, so that it has an editor's changes. */
  merged?: boolean;
}
