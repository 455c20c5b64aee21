import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/** In bytes: the checksum that stands before a value. */
const checksum = 32;

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** A value as one file, which is whole or recognised as damaged. What stands at several places in it stays one thing. */
export function formatRecord(value: unknown): Buffer {
  const bytes = serialize(value);
  return Buffer.concat([digest(bytes), bytes]);
}

/** Reads it back; undefined where a bit of it is not as it was written, or another version of Node wrote it. */
export function parseRecord<Value>(record: Uint8Array): Value | undefined {
  const bytes = record.subarray(checksum);
  if (!digest(bytes).equals(record.subarray(0, checksum))) return undefined;
  try {
    return deserialize(bytes);
  } catch {
    return undefined;
  }
}
