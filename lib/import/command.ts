import { type ParseArgsConfig, parseArgs } from 'node:util';
import { bis } from './bis/bis';
import { esco } from './esco/esco';
import { fromCaller } from './from-caller';
import { explainError } from './import-error';
import { importInto, type Output } from './import-into';
import type { Importer } from './importer';

/** All importers by name: a new one adds a line. */
const importers: Readonly<Record<string, Importer>> = { bis, esco };

/** What tests replace. */
export interface CommandOptions extends Partial<Output> {
  importers?: Readonly<Record<string, Importer>>;
}

/** Runs `import <importer> … --out FOLDER` and returns the exit code. */
export async function runImport(
  args: readonly string[],
  { print = console.log, complain = console.error, importers: registry = importers }: CommandOptions = {},
): Promise<number> {
  const [name = '', ...rest] = args;
  const importer = Object.hasOwn(registry, name) ? registry[name] : undefined;
  const help = listHelp(importer ? { [name]: importer } : registry);
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
  try {
    const done = await importInto({ ...parsed, out: parsed.out }, importer, { print, complain });
    return done ? 0 : 1;
  } catch (error) {
    const lines = explainError(error);
    if (lines === undefined) throw error;
    complain(lines);
    return 1;
  }
}

const common = [
  '  --out FOLDER       the content folder to write into',
  '  --dry-run          say what would be done, and write nothing',
  '  --allow-removal    go on where more than a tenth of what was imported before would be removed',
];

function listHelp(importers: Readonly<Record<string, Importer>>): string[] {
  return Object.entries(importers).flatMap(([name, { usage, help }]) => [
    `Usage: npm run import -- ${name} ${usage} --out FOLDER [--dry-run] [--allow-removal]`,
    ...[...help, ...common].map((line) => (line.startsWith(' ') ? line : `  ${line}`)),
  ]);
}

function parseOptions({ options: names }: Importer, args: string[]) {
  const options: ParseArgsConfig['options'] = {
    out: { type: 'string' },
    'dry-run': { type: 'boolean' },
    'allow-removal': { type: 'boolean' },
  };
  for (const name of names) options[name] = { type: 'string' };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const out = toText(values.out);
    return {
      inputs: positionals.map(fromCaller),
      out: out && fromCaller(out),
      dryRun: values['dry-run'] === true,
      allowRemoval: values['allow-removal'] === true,
      options: Object.fromEntries(names.map((name) => [name, toText(values[name])])),
    };
  } catch (error) {
    const mistake = (error as Error).message;
    return { mistake, inputs: [], out: undefined, dryRun: false, allowRemoval: false, options: {} };
  }
}

const toText = (value: unknown) => (typeof value === 'string' ? value : undefined);
