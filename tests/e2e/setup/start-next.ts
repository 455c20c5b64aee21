import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loader } from '../../../lib/command/child.mjs';
import type { Question, Reply } from './next-program';
import { project, shortLived } from './start-site';

/** Next with the build of a folder, in a process of its own. */
export interface NextProgram {
  ask: (path: string, by?: Question['by']) => Promise<Reply>;
  stop: () => void;
}

/** Starts Next with the build in a folder and the content of the project; all is loaded when it is there. */
export async function startNext(folder = project): Promise<NextProgram> {
  const child = fork(loader, ['tests/e2e/setup/next-program.ts', folder], {
    cwd: project,
    execArgv: shortLived,
    silent: true,
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`Next ended with ${code}:\n${output}`);
  });
  ended.catch(() => undefined);
  const next = async (): Promise<unknown> => (await Promise.race([once(child, 'message'), ended]))[0];
  await next();
  // One question after the other.
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask: (path, by = 'inject') => {
      const reply = last.then(() => {
        const message = next() as Promise<Reply>;
        child.send({ path, by } satisfies Question);
        return message;
      });
      last = reply.catch(() => undefined);
      return reply;
    },
    stop: () => child.kill('SIGKILL'),
  };
}
