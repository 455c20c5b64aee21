import { writeStore } from '#lib/content/content';
import { wasStopped } from './child.mjs';
import { checkContent } from './content-check';
import { readStamp, restore, setAside, writeStamp } from './last-good';
import { switchSite, toNewStore } from './site-folder';
import { hashSources } from './sources';
import { runTool } from './tools';

/** `usable`: an older build is there and can be served. */
export type Built = { ok: true } | { ok: false; stopped: boolean; usable: boolean };

/** The two things a build needs from outside: the content check and the compiler, which gives its exit code. */
export interface BuildSteps {
  check: typeof checkContent;
  /** `store`: the folder with the checked content. */
  build: (store: string) => Promise<number>;
}

const steps: BuildSteps = {
  check: checkContent,
  build: (store) => runTool('next', ['build'], { ...process.env, NODE_ENV: 'production', CONTENT_STORE: store }),
};

/** Builds the site if the sources are not the ones of the last build, which stays in place should this one fail. */
export async function ensureBuilt(root = process.cwd(), { check, build } = steps): Promise<Built> {
  await restore(root);
  // Taken before the build: what is edited meanwhile has to lead to another one.
  const hash = hashSources(root);
  const stamp = await readStamp(root);
  if (stamp === hash && (await switchSite(root))) return { ok: true };
  const usable = stamp !== undefined;
  console.log(`Building the site (${usable ? 'sources changed' : 'no build yet'}) …`);

  const content = await check();
  if (!content.ok) {
    console.error(content.problems);
    return fail(usable);
  }
  console.log(content.summary);
  const store = toNewStore(root);
  await writeStore(store, content.content);
  await setAside(root);
  const code = await build(store);
  if (code === 0) {
    await writeStamp(root, hash);
    await switchSite(root);
    return { ok: true };
  }
  await restore(root);
  return fail(usable, wasStopped(code));
}

function fail(usable: boolean, stopped = false): Built {
  const kept = usable ? 'the last good build is still there' : 'there is no earlier build';
  console.error(`\nThe site was not built; ${kept}.`);
  return { ok: false, stopped, usable };
}
