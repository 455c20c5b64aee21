import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A child process that serves and ends with its parent. */
export interface RunningServer {
  pid: number;
  port: number;
  /** Waits until its output matches. */
  waitFor: (text: RegExp) => Promise<void>;
  /** Terminates it, by force after five seconds. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
}

const running = new Set<ChildProcess>();

process.on('exit', () => {
  // Not SIGKILL: nginx workers would outlive their master.
  for (const child of running) child.kill('SIGTERM');
});

/** Starts a program on a port of this machine and waits until it accepts connections. */
export async function startServer(
  command: string,
  args: readonly string[],
  { port, env = {}, readyWithin = 30_000 }: { port: number; env?: Record<string, string>; readyWithin?: number },
): Promise<RunningServer> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  running.add(child);
  child.once('exit', () => running.delete(child));
  await once(child, 'spawn');
  const deadline = performance.now() + readyWithin;
  while (!(await takesConnections(port))) {
    if (child.exitCode !== null) throw new Error(`${command} ended with code ${child.exitCode}:\n${output}`);
    if (performance.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${command} takes no connections on port ${port}:\n${output}`);
    }
    await delay(20);
  }
  const waitFor = async (text: RegExp) => {
    while (!text.test(output)) {
      if (child.exitCode !== null) throw new Error(`${command} ended with code ${child.exitCode}:\n${output}`);
      await delay(20);
    }
  };
  return { pid: child.pid ?? 0, port, waitFor, stop: (signal = 'SIGTERM') => stop(child, signal) };
}

/** Runs a program to its end and returns its output. */
export async function runToEnd(
  command: string,
  args: readonly string[],
  { timeout = 90_000, env = {} }: { timeout?: number; env?: Record<string, string> } = {},
): Promise<string> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout,
    env: { ...process.env, ...env },
  });
  running.add(child);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const [code] = await once(child, 'close');
  running.delete(child);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with code ${code}`);
  return output;
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const insist = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(insist);
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
