import { lstat, mkdir, readdir, readlink, rename, rm, rmdir, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Result } from '#lib/server/listen-address';

/** A folder that becomes the export once it is complete. */
export interface Target {
  folder: string;
  /** Switches to it in one step; keeps the export before and removes older ones. */
  use(): Promise<void>;
  discard(): Promise<void>;
}

/**
 * Creates a folder beside the named one. The name itself is a symbolic link that changes in one step, so that a web
 * server never sees half an export.
 */
export async function prepareTarget(name: string): Promise<Result<Target>> {
  const link = resolve(name);
  const found = await lstat(link).catch(() => undefined);
  if (found && !found.isSymbolicLink()) {
    // Never remove files that are not an export.
    const empty = found.isDirectory() && (await readdir(link)).length === 0;
    if (!empty) return { ok: false, message: `${name} is no export of this site: name a folder that is not there yet` };
    await rmdir(link);
  }
  const start = `${basename(link)}-`;
  const own = start + new Date().toISOString().replace(/[-:.]/g, '');
  const parent = dirname(link);
  const folder = join(parent, own);
  await mkdir(folder, { recursive: true });
  return {
    ok: true,
    value: {
      folder,
      use: async () => {
        const last = await readlink(link).catch(() => undefined);
        await rm(`${link}.new`, { force: true });
        await symlink(own, `${link}.new`, 'dir');
        await rename(`${link}.new`, link);
        for (const other of await readdir(parent)) {
          const earlier = other.startsWith(start) && /^\d{8}T\d{9}Z$/.test(other.slice(start.length));
          if (earlier && other !== own && other !== last)
            await rm(join(parent, other), { recursive: true, force: true });
        }
      },
      discard: () => rm(folder, { recursive: true, force: true }),
    },
  };
}
