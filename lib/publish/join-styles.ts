import { dirname } from 'node:path';
import { type Content, toHash } from './write-published';

/** Makes one stylesheet of several, so that a page waits for one request less. */
export interface StyleJoiner {
  /** The address of the joined stylesheet. */
  join: (addresses: readonly string[]) => string;
  /** All that were joined, to be published. */
  list: () => Content[];
}

/**
 * The address of what several stylesheets are joined to. Their names are made of what is in them, and so is this one. In
 * the folder of the parts, as they may name pictures by relative addresses.
 */
export function toJoinedPath(addresses: readonly string[]): string {
  return `${dirname(addresses[0] ?? '/')}/${toHash(Buffer.from(addresses.join()))}.css`;
}

/** Joins stylesheets of a build, given by their addresses. */
export function createStyleJoiner(styles: ReadonlyMap<string, Buffer>): StyleJoiner {
  const joined = new Map<string, Content>();
  return {
    join: (addresses) => {
      const parts = addresses.map((address) => {
        const style = styles.get(address);
        if (!style) throw new Error(`The build has no stylesheet ${address}`);
        return style;
      });
      const bytes = Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
      const path = toJoinedPath(addresses);
      joined.set(path, { path, file: path.slice(1), bytes });
      return path;
    },
    list: () => [...joined.values()],
  };
}
