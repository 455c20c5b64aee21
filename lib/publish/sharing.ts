/** Runs the same work once for all concurrent callers; aborts it when the last of them has left. */
export type Share<T> = (
  key: string,
  work: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal | undefined,
) => Promise<T>;

interface Running<T> {
  result: Promise<T>;
  controller: AbortController;
  waiting: number;
}

/** Creates a sharing of work by key. */
export function createSharing<T>(): Share<T> {
  const all = new Map<string, Running<T>>();
  const start = (key: string, work: (signal: AbortSignal) => Promise<T>): Running<T> => {
    const controller = new AbortController();
    const forget = () => {
      if (all.get(key) === running) all.delete(key);
    };
    const result = work(controller.signal).finally(forget);
    const running: Running<T> = { result, controller, waiting: 0 };
    controller.signal.addEventListener('abort', forget);
    all.set(key, running);
    return running;
  };
  return (key, work, signal) => {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const running = all.get(key) ?? start(key, work);
    running.waiting++;
    if (!signal) return running.result;
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        running.waiting--;
        reject(signal.reason);
        if (running.waiting === 0) running.controller.abort();
      };
      signal.addEventListener('abort', leave, { once: true });
      running.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  };
}
