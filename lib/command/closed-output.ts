/**
 * Lets a process go on when the reader of its output has gone, as after `npm start | head`. Otherwise each line it logs
 * is an uncaught error, which Next logs, which is an uncaught error: a processor is busy for good.
 */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
