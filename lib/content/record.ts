import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/** In bytes: the checksum before a value. */
const checksum = 32;

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** Formats a value as a file that is whole or recognisably damaged. Shared references stay shared. */
export function formatRecord(value: unknown): Buffer {
  const bytes = serialize(value);
  return Buffer.concat([digest(bytes), bytes]);
}

/** Parses it; undefined where a bit of it has changed, or another version of Node wrote it. */
export function parseRecord<Value>(record: Uint8Array): Value | undefined {
  const bytes = record.subarray(checksum);
  if (!digest(bytes).equals(record.subarray(0, checksum))) return undefined;
  try {
    return deserialize(bytes);
  } catch {
    return undefined;
  }
}
