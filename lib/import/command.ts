import { type ParseArgsConfig, parseArgs } from 'node:util';
import { bis } from './bis/bis';
import { esco } from './esco/esco';
import { fromCaller } from './from-caller';
import { explainError } from './import-error';
import { type ImportOptions, importInto, type Output } from './import-into';
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
  const refuse = (mistake: string) => {
    for (const line of [mistake, ...help]) complain(line);
    return 1;
  };
  if (!importer) return refuse(explainUnknown(name, registry));
  const request = parseRequest(importer, rest);
  if (typeof request === 'string') return refuse(request);
  try {
    const done = await importInto(request, importer, { print, complain });
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

function explainUnknown(name: string, importers: object): string {
  const known = `the importers are: ${Object.keys(importers).join(', ')}`;
  return name ? `there is no importer "${name}"; ${known}` : `name an importer; ${known}`;
}

/** Reads the arguments of an importer, or says what is wrong with them. */
function parseRequest({ options: names, withoutInputs = false }: Importer, args: string[]): ImportOptions | string {
  const options: ParseArgsConfig['options'] = {
    out: { type: 'string' },
    'dry-run': { type: 'boolean' },
    'allow-removal': { type: 'boolean' },
  };
  for (const name of names) options[name] = { type: 'string' };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const out = toText(values.out);
    if (!out) return '"--out FOLDER" is missing: the content folder to write into';
    if (withoutInputs && positionals.length) return `"${positionals[0]}" belongs to no option`;
    if (!withoutInputs && !positionals.length) return 'the files to import are missing';
    return {
      inputs: positionals.map(fromCaller),
      out: fromCaller(out),
      dryRun: values['dry-run'] === true,
      allowRemoval: values['allow-removal'] === true,
      options: Object.fromEntries(names.map((name) => [name, toText(values[name])])),
    };
  } catch (error) {
    return (error as Error).message;
  }
}

const toText = (value: unknown) => (typeof value === 'string' ? value : undefined);
