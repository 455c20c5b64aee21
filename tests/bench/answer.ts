/** The parts of an HTTP/1.1 response a load generator needs. */
export interface Answer {
  status: number;
  /** Bytes, headers included. */
  length: number;
  /** True where the server closes the connection. */
  close: boolean;
}

const endOfHeaders = Buffer.from('\r\n\r\n');
const endOfChunks = Buffer.from('\r\n0\r\n\r\n');

/** Parses the response to a GET from the bytes received so far; undefined while incomplete. */
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
