import PQueue from 'p-queue';
import { wasStopped } from '../../lib/command/child.mjs';

/** Takes what a step prints. */
export type Write = (output: string | Uint8Array) => void;

/** A part of a test run. */
export interface Step {
  name: string;
  /** Earlier steps that must have succeeded. */
  needs?: readonly string[];
  /** Earlier steps that must have ended, in whatever way. */
  after?: readonly string[];
  /** Returns the exit code. */
  run: (write: Write) => Promise<number>;
}

/** How a step ended; one that could not run has no code. */
export interface Outcome {
  name: string;
  code: number | undefined;
  seconds: number;
}

/**
 * Runs steps, some at once, those listed first as soon as they may begin. Prints each one's output in one piece: live where
 * nothing is printed before it. A step that fails ends only the ones that need it; a signal ends all.
 */
export async function runSteps(
  steps: readonly Step[],
  { atOnce, write }: { atOnce: number; write: Write },
): Promise<Outcome[]> {
  const queue = new PQueue({ concurrency: atOnce });
  const transcript = createTranscript(write);
  const outcomes = new Map<string, Promise<Outcome>>();
  const find = (names: readonly string[] = []) => Promise.all(names.flatMap((name) => outcomes.get(name) ?? []));
  let stopped = false;

  async function runStep({ name, needs, after, run }: Step, priority: number): Promise<Outcome> {
    await find(after);
    const failed = (await find(needs)).find(({ code }) => code !== 0);
    const begin = async () => {
      if (failed || stopped) return { name, code: undefined, seconds: 0 };
      const part = transcript.open();
      part.write(`\n=== ${name}\n`);
      const start = performance.now();
      const code = await run(part.write).catch((error: unknown) => {
        part.write(`${error instanceof Error ? error.stack : error}\n`);
        return 1;
      });
      if (wasStopped(code)) stopped = true;
      const outcome = { name, code, seconds: (performance.now() - start) / 1000 };
      part.write(`${formatOutcome(outcome)}\n`);
      part.close();
      return outcome;
    };
    return queue.add(begin, { priority });
  }

  for (const [index, step] of steps.entries()) outcomes.set(step.name, runStep(step, -index));
  const all = await Promise.all(outcomes.values());
  await transcript.ended();
  return all;
}

/** One line on how a step ended. */
export function formatOutcome({ name, code, seconds }: Outcome): string {
  if (code === undefined) return `=== ${name}: not run`;
  return `=== ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`;
}

/** Prints parts in the order they were opened; a part waits in memory until the ones before it are closed. */
function createTranscript(write: Write) {
  let last: Promise<void> = Promise.resolve();
  return {
    open() {
      const held: Parameters<Write>[0][] = [];
      let take: Write = (output) => held.push(output);
      let close = () => {};
      const closed = new Promise<void>((resolve) => {
        close = resolve;
      });
      last = last.then(() => {
        for (const output of held) write(output);
        take = write;
        return closed;
      });
      return { write: (output: Parameters<Write>[0]) => take(output), close };
    },
    ended: () => last,
  };
}
