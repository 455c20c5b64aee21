import { relative, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { listContentFolders, readContentFiles, readContentFolders } from '#lib/content/content';
import { bis } from './bis/bis';
import { checkPlan } from './check-plan';
import { esco } from './esco/esco';
import { readRecord } from './import-record';
import { explainStop } from './import-stop';
import type { Importer, ImportRequest } from './importer';
import { findLoss } from './loss';
import { type Written, writeFiles } from './write-files';

/** A line here is all a further importer needs. */
const importers: Readonly<Record<string, Importer>> = { bis, esco };

type Print = (line: string) => void;

/** Runs `import <importer> … --out FOLDER`; gives the exit code. Nothing is written that the site would refuse. */
export async function runImport(
  args: readonly string[],
  print: Print = console.log,
  complain: Print = console.error,
): Promise<number> {
  const [name = '', ...rest] = args;
  const importer = Object.hasOwn(importers, name) ? importers[name] : undefined;
  const help = listHelp(importer && name);
  if (args.includes('--help')) {
    for (const line of help) print(line);
    return 0;
  }
  const parsed = importer && parseOptions(importer, rest);
  if (!importer || !parsed?.out || parsed.inputs.length > 0 === (importer.withoutInputs ?? false)) {
    if (parsed?.mistake) complain(parsed.mistake);
    for (const line of help) complain(line);
    return 1;
  }
  const { out, ...request } = { ...parsed, out: parsed.out };
  try {
    return await importInto(out, importer, { ...request, out, onProgress: print }, print, complain);
  } catch (error) {
    const lines = explainStop(error);
    if (lines === undefined) throw error;
    complain(lines);
    return 1;
  }
}

type Request = ImportRequest & { dryRun: boolean; allowRemoval: boolean };

async function importInto(out: string, importer: Importer, request: Request, print: Print, complain: Print) {
  const { dryRun, allowRemoval } = request;
  const record = await readRecord(out);
  const { profiles, shared, whole, summary, failures } = await importer.run(request);
  if (!profiles.length) {
    for (const line of failures.length ? failures : ['nothing is imported: there is no profile in the source']) {
      complain(line);
    }
    return 1;
  }
  const others = await readContentFolders(listContentFolders().filter((folder) => resolve(folder) !== resolve(out)));
  const own = await readContentFiles(out);
  const checked = await checkPlan({ folder: out, own, others }, profiles, shared, whole);
  const loss = whole && !allowRemoval ? findLoss(own, checked.files, checked.plan, record) : undefined;
  for (const line of [...(loss ? [] : tell(checked.plan, out, dryRun)), ...summary]) print(line);
  for (const line of [...failures, ...checked.failures]) complain(line);
  if (loss) {
    complain(`nothing is written: ${loss}\n  do the files belong together? --allow-removal imports them all the same`);
    return 1;
  }
  if (!dryRun) await writeFiles(out, checked.files, checked.plan);
  return failures.length + checked.failures.length ? 1 : 0;
}

const common = [
  '  --out FOLDER       the content folder to write into',
  '  --dry-run          say what would be done, and write nothing',
  '  --allow-removal    go on where more than a tenth of what was imported before would be removed',
];

function listHelp(name: string | undefined): string[] {
  return Object.entries(importers)
    .filter(([key]) => name === undefined || key === name)
    .flatMap(([key, { usage, help }]) => [
      `Usage: npm run import -- ${key} ${usage} --out FOLDER [--dry-run] [--allow-removal]`,
      ...[...help, ...common].map((line) => (line.startsWith(' ') ? line : `  ${line}`)),
    ]);
}

function parseOptions({ options: names }: Importer, args: string[]) {
  const options: ParseArgsConfig['options'] = {
    out: { type: 'string' },
    'dry-run': { type: 'boolean' },
    'allow-removal': { type: 'boolean' },
  };
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
      allowRemoval: values['allow-removal'] === true,
      options: Object.fromEntries(own),
    };
  } catch (error) {
    const mistake = (error as Error).message;
    return { mistake, inputs: [], out: undefined, dryRun: false, allowRemoval: false, options: {} };
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
