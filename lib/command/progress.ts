/** Reports progress: how many are done, and out of how many. */
export type Progress = (done: number, total: number) => void;

/** Shows a counting line on a terminal; elsewhere nothing, or with `inTenths` a line for each tenth. */
export function createProgress(what: string, { inTenths = false } = {}): Progress {
  let lastTenth = 0;
  let shownAt = 0;
  return (done, total) => {
    const now = performance.now();
    if (process.stderr.isTTY) {
      if (done < total && now - shownAt < 100) return;
      shownAt = now;
      process.stderr.write(done < total ? `\r${what}: ${done} of ${total}` : '\r\u001b[K');
    } else if (inTenths) {
      const tenth = Math.floor((done / total) * 10);
      if (tenth > lastTenth) console.log(`${what}: ${done} of ${total}`);
      lastTenth = tenth;
    }
  };
}
