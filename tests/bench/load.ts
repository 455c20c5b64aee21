import { connect, type Socket } from 'node:net';
import { type Answer, takeAnswer } from './answer';

/** A bounded number of GET requests over keep-alive connections, one at a time on each. */
export interface Load {
  port: number;
  paths: readonly string[];
  connections: number;
  requests: number;
  /** Seconds after which open requests count as failed. */
  within: number;
}

export interface LoadResult {
  /** Number of responses by status. */
  statuses: Record<string, number>;
  /** Requests without a complete response. */
  failed: number;
  /** Bytes of all responses, headers included. */
  bytes: number;
  p50Ms: number;
  p99Ms: number;
}

/** Puts load on a server of this machine; calls `onAnswer` for every response with the number of those before it. */
export async function putLoad(load: Load, onAnswer?: (count: number) => void): Promise<LoadResult> {
  const requests = load.paths.map((path) => Buffer.from(toRequest(path, load.port)));
  const result: LoadResult = { statuses: {}, failed: 0, bytes: 0, p50Ms: 0, p99Ms: 0 };
  const latencies: number[] = [];
  const deadline = performance.now() + load.within * 1_000;
  let sent = 0;

  const takeNext = () => (sent < load.requests ? requests[sent++ % requests.length] : undefined);
  const count = (answer: Answer | undefined, ms: number) => {
    if (!answer) {
      result.failed++;
      return;
    }
    result.statuses[answer.status] = (result.statuses[answer.status] ?? 0) + 1;
    result.bytes += answer.length;
    latencies.push(ms);
    onAnswer?.(latencies.length);
  };
  await Promise.all(
    Array.from({ length: load.connections }, () => runConnection(load.port, deadline, takeNext, count)),
  );

  latencies.sort((a, b) => a - b);
  result.p50Ms = latencies[Math.floor(latencies.length * 0.5)] ?? Number.NaN;
  result.p99Ms = latencies[Math.floor(latencies.length * 0.99)] ?? Number.NaN;
  return result;
}

function toRequest(path: string, port: number): string {
  const lines = [`GET ${path} HTTP/1.1`, `Host: 127.0.0.1:${port}`, 'Accept: text/html', 'Accept-Encoding: br, gzip'];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** One client: sends request after request, reconnecting where the server has closed the connection. */
async function runConnection(
  port: number,
  deadline: number,
  takeNext: () => Buffer | undefined,
  count: (answer: Answer | undefined, ms: number) => void,
): Promise<void> {
  let socket: Socket | undefined;
  for (let request = takeNext(); request; request = takeNext()) {
    if (!socket || socket.destroyed || !socket.writable) socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const start = performance.now();
    const answer = start < deadline ? await ask(socket, request, deadline - start) : undefined;
    count(answer, performance.now() - start);
    if (!answer || answer.close) socket.destroy();
  }
  socket?.destroy();
}

function ask(socket: Socket, request: Buffer, timeout: number): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    let received: Buffer = Buffer.alloc(0);
    const finish = (answer?: Answer) => {
      clearTimeout(timer);
      socket.removeAllListeners();
      // Errors after the response do not matter, but an unhandled one would end the process.
      socket.on('error', () => socket.destroy());
      resolve(answer);
    };
    const timer = setTimeout(finish, timeout);
    const onEnd = () => finish(takeAnswer(received, true));
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const answer = takeAnswer(received, false);
      if (answer) finish(answer);
    });
    socket.on('error', () => finish()).on('close', onEnd);
    socket.write(request);
  });
}
