import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../../lib/server/listen';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** The site as `npm start` serves it, in a process of its own. */
export interface StartedSite {
  port: number;
  child: ChildProcess;
  /** All it has printed so far. */
  output: () => string;
  /** Asks it to stop; gives its exit code. */
  stop: () => Promise<number | null>;
}

/** Starts the site of a folder and waits until it answers; fails with its output if it ends before. */
export async function startSite(folder = project): Promise<StartedSite> {
  const port = await findFreePort();
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/command/start.ts'], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
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
  const stop = async () => {
    child.kill('SIGTERM');
    const [code] = await exited;
    return code;
  };
  return { port, child, output: () => output, stop };
}
