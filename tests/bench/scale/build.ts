import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readCpuSeconds } from '../proc';
import { runToEnd } from '../processes';
import type { Row } from '../report';
import { startAndAsk } from './measure-site';

const build = '.next';
/** Next's own traces and the compiler's cache. */
const notServed = /^(?:cache|diagnostics|types|turbopack|trace.*)(?:\/|$)/;
/** Random values of each build: its id, and keys for features this site does not use. */
const made = /(?:encryption\.key|encryptionKey|previewMode\w+)\\?":\s*\\?"[^"]*"/g;

/** Measures builds with different content: none of it may be in them or cost anything. */
export async function measureBuilds(few: string, many: string): Promise<Row[]> {
  const one = await measureBuild(few);
  const other = await measureBuild(many);
  const names = [...new Set([...one.files.keys(), ...other.files.keys()])];
  const differing = names.filter((name) => one.files.get(name) !== other.files.get(name));
  for (const name of differing.slice(0, 10)) console.log(`differs with the content: ${join(build, name)}`);
  await rm(build, { recursive: true });
  const { server, start } = await startAndAsk({ CONTENT_DIR: few });
  await server.stop();
  return [
    { what: 'build, CPU', value: one.cpu, unit: 's' },
    { what: 'build with much content : with little, CPU', value: other.cpu / one.cpu, unit: 'x', atMost: 1.1 },
    { what: 'files of a build that differ with the content', value: differing.length, unit: '', atMost: 0 },
    { what: 'start without a build to first answer', value: start.seconds, unit: 's', atMost: 25 },
  ];
}

async function measureBuild(content: string): Promise<{ cpu: number; files: Map<string, string> }> {
  await rm(build, { recursive: true, force: true });
  const [cpu, own] = [readCpuSeconds(process.pid), process.cpuUsage()];
  const env = { CONTENT_DIR: content };
  await runToEnd(process.execPath, ['lib/command/run.mjs', 'build'], { timeout: 900_000, env });
  const { user, system } = process.cpuUsage(own);
  return { cpu: readCpuSeconds(process.pid) - cpu - (user + system) / 1e6, files: await hashFiles() };
}

/** Hashes each file without the random values of a build. */
async function hashFiles(): Promise<Map<string, string>> {
  const id = (await readFile(join(build, 'BUILD_ID'), 'utf8')).trim();
  const files = new Map<string, string>();
  for (const entry of await readdir(build, { recursive: true, withFileTypes: true })) {
    const name = join(entry.parentPath ?? entry.path, entry.name).slice(build.length + 1);
    if (!entry.isFile() || notServed.test(name)) continue;
    const text = (await readFile(join(build, name), 'latin1')).replaceAll(id, '').replace(made, '');
    files.set(name.replace(id, ''), createHash('sha256').update(text).digest('hex'));
  }
  return files;
}
