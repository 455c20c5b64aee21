/** What a load generator has to know of an HTTP/1.1 answer. */
export interface Answer {
  status: number;
  /** Bytes with headers. */
  length: number;
  /** The server takes no further request on this connection. */
  close: boolean;
}

const endOfHeaders = Buffer.from('\r\n\r\n');
const endOfChunks = Buffer.from('\r\n0\r\n\r\n');

/** The answer to a GET in the bytes received so far; nothing while it is not complete. */
export function takeAnswer(received: Buffer, ended: boolean): Answer | undefined {
  const end = received.indexOf(endOfHeaders);
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const status = Number(head.slice(9, 12));
  const body = received.length - end - endOfHeaders.length;
  const answer = { status, length: received.length, close: /\r\nconnection: close/i.test(head) };

  if (status === 304 || status === 204) return answer;
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined) return body >= Number(length) ? answer : undefined;
  if (/\r\ntransfer-encoding: chunked/i.test(head)) {
    return received.subarray(-endOfChunks.length).equals(endOfChunks) ? answer : undefined;
  }
  return ended ? answer : undefined;
}
