import { relative, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { bis } from './bis';
import { esco } from './esco-command';
import { type PlannedFile, planFiles, type Written, writeFiles } from './write-files';

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

/** What an importer has made; nothing is written yet. */
export interface ImportOutcome {
  files: PlannedFile[];
  /** The files are all that the source has: what an earlier import wrote beside them is removed. */
  whole?: boolean;
  /** Lines for the end. */
  summary: string[];
  /** Lines on what could not be read or would not be valid; the command then ends with 1. */
  failures: string[];
}

/** A source of profiles. */
export interface Importer {
  /** What stands between the importer's name and the common options. */
  usage: string;
  /** Names of its own options, each with a value. */
  options: readonly string[];
  /** For an importer whose files are all named by its options. */
  withoutInputs?: boolean;
  run(request: ImportRequest): Promise<ImportOutcome>;
}

/** A line here is all a further importer needs. */
const importers: Readonly<Record<string, Importer>> = { bis, esco };

/** Runs `import <importer> … --out FOLDER [--dry-run]`; gives the exit code. */
export async function runImport(
  args: readonly string[],
  print: (line: string) => void = console.log,
  complain: (line: string) => void = console.error,
): Promise<number> {
  const [name = '', ...rest] = args;
  const importer = Object.hasOwn(importers, name) ? importers[name] : undefined;
  const usage = Object.entries(importers)
    .filter(([key]) => !importer || key === name)
    .map(([key, one]) => `Usage: npm run import -- ${key} ${one.usage} --out FOLDER [--dry-run]`);
  const parsed = importer && parseOptions(importer, rest);
  if (!importer || !parsed?.out || parsed.inputs.length > 0 === (importer.withoutInputs ?? false)) {
    if (parsed?.mistake) complain(parsed.mistake);
    for (const line of usage) complain(line);
    return 1;
  }
  const { inputs, out, dryRun, options } = parsed;
  const { files, whole, summary, failures } = await importer.run({ inputs, out, options, onProgress: print });
  const result = await (dryRun ? planFiles : writeFiles)(out, files, whole);
  for (const line of [...tell(result, out, dryRun), ...summary]) print(line);
  for (const line of failures) complain(line);
  return failures.length ? 1 : 0;
}

function parseOptions({ options: names }: Importer, args: string[]) {
  const options: ParseArgsConfig['options'] = { out: { type: 'string' }, 'dry-run': { type: 'boolean' } };
  for (const option of names) options[option] = { type: 'string' };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const own = names.map((option) => [option, toText(values[option])] as const);
    // npm changes into the project; paths are meant from where the command was typed.
    const base = process.env.INIT_CWD ?? process.cwd();
    const toPath = (path: string) => relative('', resolve(base, path)) || '.';
    const out = toText(values.out);
    return {
      inputs: positionals.map(toPath),
      out: out && toPath(out),
      dryRun: values['dry-run'] === true,
      options: Object.fromEntries(own),
    };
  } catch (error) {
    return { mistake: (error as Error).message, inputs: [], out: undefined, dryRun: false, options: {} };
  }
}

const toText = (value: unknown) => (typeof value === 'string' ? value : undefined);

function tell({ written, unchanged, kept, removed, orphaned }: Written, out: string, dryRun: boolean): string[] {
  const verb = dryRun ? 'would write' : 'wrote';
  const remove = dryRun ? 'would remove' : 'removed';
  return [
    ...(removed.length ? [`${remove} ${removed.length} files in ${out} that the source no longer has`] : []),
    ...orphaned.map((path) => `kept: ${out}/${path} is no longer in the source, but its folder was changed`),
    ...kept.map((path) => `kept: ${out}/${path} was changed since the last import; remove it to have it written anew`),
    `${verb} ${written.length} files in ${out}, ${unchanged.length} unchanged, ${kept.length} kept`,
  ];
}
