import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { listClientComponents } from '#lib/publish/next-internals';
import { wasStopped } from '../child.mjs';
import { runTool } from '../run-tool';
import { compilePrograms } from './compile-programs';
import { hashSources } from './hash-sources.mjs';
import { readStamp, restore, setAside, writeStamp } from './last-good-build';

/** `usable`: an older build can still be served. */
export type Built = { ok: true } | { ok: false; stopped: boolean; usable: boolean };

/** The steps of a build; tests replace them. */
export interface BuildSteps {
  /** Compiles; returns the exit code. */
  build: () => Promise<number>;
  /** Checks the output; returns a line for each problem. */
  check: (root: string) => Promise<string[]>;
}

const steps: BuildSteps = {
  build: async () => {
    const code = await runTool('next', ['build'], { ...process.env, NODE_ENV: 'production' });
    return code || compilePrograms(process.cwd());
  },
  check: async (root) => {
    const found = await listClientComponents(root);
    const advice = 'Pages are plain documents: use a server component, and a module in public/ for what it does';
    const problems = found.map(({ page, component }) => `  ${page} contains the client component ${component}`);
    return problems.length ? ['The application cannot be served:', ...problems, advice] : [];
  },
};

/**
 * Builds the application if its sources have changed since the last build, which stays in place should this one fail.
 * Where several processes need a build, one builds and the others wait.
 */
export async function ensureBuilt(root = process.cwd(), { build, check } = steps): Promise<Built> {
  // Hash before building: edits during the build must lead to another one.
  const hash = hashSources(root);
  if ((await readStamp(root)) === hash) return { ok: true };
  const release = await waitForTurn(root);
  try {
    await restore(root);
    const stamp = await readStamp(root);
    if (stamp === hash) return { ok: true };
    const usable = stamp !== undefined;
    console.log(`Building the application (${usable ? 'sources changed' : 'no build yet'}) …`);
    await setAside(root);
    const code = await build();
    const problems = code === 0 ? await check(root) : [];
    for (const line of problems) console.error(line);
    if (code === 0 && problems.length === 0) {
      await writeStamp(root, hash);
      return { ok: true };
    }
    await restore(root);
    const rest = usable ? 'the last good build is still there' : 'there is no earlier build';
    console.error(`\nThe application was not built; ${rest}.`);
    return { ok: false, stopped: wasStopped(code), usable };
  } finally {
    await release();
  }
}

/** Waits for the build lock of a folder; the lock of a killed process expires after ten seconds. */
async function waitForTurn(root: string): Promise<() => Promise<void>> {
  const options = { realpath: false, lockfilePath: join(root, '.next-lock'), stale: 10_000 };
  try {
    return await lock(root, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    console.log('Another process is building in this folder: waiting for it …');
    return lock(root, { ...options, retries: { forever: true, minTimeout: 200, maxTimeout: 1_000 } });
  }
}
