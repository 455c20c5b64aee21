import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '#lib/server/listen';
import { loader } from '../../../lib/command/child.mjs';

export const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Lets V8 wait fifteen times as long before it compiles what is hot once more: a server that ends after seconds takes an
 * eighth less of the processors. Later versions have no such option, and end with it.
 */
export const shortLived = process.versions.node.startsWith('20.') ? ['--interrupt-budget=1000000'] : [];

/** The site as `npm start` serves it, in a process of its own. */
export interface StartedSite {
  port: number;
  child: ChildProcess;
  /** All it has printed so far. */
  output: () => string;
  /** Asks it to stop; gives its exit code. */
  stop: () => Promise<number | null>;
  /** Ends it as a crash would. */
  kill: () => Promise<void>;
}

interface Options {
  folder?: string;
  env?: Record<string, string>;
  /** What a shell does before it becomes the server. */
  before?: string;
}

/** Starts the site of a folder and waits until it answers; fails with its output if it ends before. */
export async function startSite({ folder = project, env, before }: Options = {}): Promise<StartedSite> {
  const port = await findFreePort();
  const node = [process.execPath, ...shortLived, loader, 'lib/command/start.ts'];
  const [program = '', ...args] = before ? ['sh', '-c', `${before}; exec "$@"`, 'sh', ...node] : node;
  const child = spawn(program, args, {
    cwd: folder,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      ...env,
    },
  });
  const exited = once(child, 'exit');
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      if (output.includes(`:${port}`)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    exited.then(([code]) => reject(new Error(`The site ended with ${code}:\n${output}`)));
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const [code] = await exited;
    return code;
  };
  return { port, child, output: () => output, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** Runs a command in the folder of a site; returns its exit code and all it has printed. */
export async function runCommand(
  folder: string,
  program: string,
  { args = [], env }: { args?: readonly string[]; env?: Record<string, string> } = {},
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [...shortLived, loader, `lib/command/${program}.ts`, ...args], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}
