/** Told how far something is: how many are done, and of how many. */
export type Progress = (done: number, total: number) => void;

/** One line on a terminal that counts; nothing elsewhere, or with `inTenths` a line for each tenth. */
export function createProgress(what: string, { inTenths = false } = {}): Progress {
  let told = 0;
  let shown = 0;
  return (done, total) => {
    const now = performance.now();
    if (process.stderr.isTTY) {
      if (done < total && now - shown < 100) return;
      shown = now;
      process.stderr.write(done < total ? `\r${what}: ${done} of ${total}` : '\r\u001b[K');
    } else if (inTenths) {
      const tenth = Math.floor((done / total) * 10);
      if (tenth > told) console.log(`${what}: ${done} of ${total}`);
      told = tenth;
    }
  };
}
