import type { Worker } from 'node:worker_threads';
import { ThreadsPoolWorker } from 'vitest/node';

interface Pooled {
  _thread: Worker | undefined;
}

/**
 * Keeps one thread with its loaded modules for all runs of a process: Stryker switches mutants by a variable, so only
 * test files have to be evaluated again. A run of a mutant takes a fifth of the time, most of it the tests themselves.
 */
export function keepThreadWarm(): void {
  const { start, send } = ThreadsPoolWorker.prototype;
  let warm: Worker | undefined;
  Object.assign(ThreadsPoolWorker.prototype, {
    async start(this: Pooled) {
      if (warm) {
        this._thread = warm;
        return;
      }
      await start.call(this as never);
      warm = this._thread?.setMaxListeners(0).once('exit', () => {
        warm = undefined;
      });
    },
    send(this: Pooled, message: { type?: string }) {
      if (message.type !== 'stop') send.call(this as never, message as never);
      else this._thread?.emit('message', { type: 'stopped', __vitest_worker_response__: true });
    },
    async stop() {},
  });
}
