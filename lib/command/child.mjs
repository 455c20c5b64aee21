import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Starts programs in TypeScript; from the folder of the project. */
export const loader = 'lib/command/load.mjs';

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program and returns its exit code (128 + number after a signal). It prints on this terminal, unless something
 * else takes its output.
 * Forwards signals, so that the program does not outlive this process.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { stopBy?: NodeJS.Signals, withParent?: boolean,
 *   onOutput?: (output: Uint8Array) => void }} [options] `stopBy`: the signal to send to the program instead of the one
 *   received; `withParent`: stops the program once the parent of this process has ended; `onOutput`: takes what it prints
 * @returns {Promise<number>}
 */
export function runChild(command, args, { stopBy, withParent, onOutput, ...options } = {}) {
  return new Promise((resolve, reject) => {
    /** @type {import('node:child_process').ChildProcess} */
    const child = spawn(command, args, { stdio: onOutput ? ['inherit', 'pipe', 'pipe'] : 'inherit', ...options });
    if (onOutput) for (const stream of [child.stdout, child.stderr]) stream?.on('data', onOutput);
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => child.kill(stopBy ?? signal);
    const parent = process.ppid;
    const watchParent = () => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      forward('SIGTERM');
    };
    const watch = withParent ? setInterval(watchParent, 1_000) : undefined;
    const release = () => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, forward);
    };
    for (const signal of signals) process.on(signal, forward);
    child.once('error', (error) => {
      release();
      reject(error);
    });
    // With pipes the last output comes after the exit.
    child.once(
      onOutput ? 'close' : 'exit',
      (/** @type {number | null} */ code, /** @type {NodeJS.Signals | null} */ signal) => {
        release();
        resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
      },
    );
  });
}

/**
 * True for the exit code of a program that was stopped by a signal, which says nothing about its work.
 * @param {number} code
 */
export function wasStopped(code) {
  return signals.some((signal) => code === 128 + constants.signals[signal]);
}
