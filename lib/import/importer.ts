import type { PlannedProfile } from './check-plan';
import type { PlannedFile } from './write-files';

/** What an importer is asked to do. */
export interface ImportRequest {
  /** The arguments that are no options: files or folders. */
  inputs: string[];
  /** The content folder to write into. */
  out: string;
  /** The importer's own options. */
  options: Record<string, string | undefined>;
  onProgress: (line: string) => void;
}

/** What an importer has made; nothing is checked or written yet. */
export interface ImportOutcome {
  profiles: PlannedProfile[];
  /** Files that belong to no profile: vocabularies, a report. */
  shared: PlannedFile[];
  /** The files are all that the source has: what an earlier import wrote beside them is removed. */
  whole?: boolean;
  /** Lines for the end. */
  summary: string[];
  /** Lines on what could not be read; the command then ends with 1. */
  failures: string[];
}

/** A source of profiles. */
export interface Importer {
  /** What stands between the importer's name and the common options. */
  usage: string;
  /** Lines on what it reads, and on its own options. */
  help: readonly string[];
  /** Names of its own options, each with a value. */
  options: readonly string[];
  /** For an importer whose files are all named by its options. */
  withoutInputs?: boolean;
  run(request: ImportRequest): Promise<ImportOutcome>;
}
