import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type RunningServer, startServer } from './processes';

const deploy = 'deploy';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface NginxOptions {
  /** The folder of the published files. */
  published: string;
  port: number;
  /** Ports of the processes that answer what is not in the export. */
  replicas: readonly [number, number];
}

/** Finds an nginx that can serve an export; returns the reason where there is none. */
export function findNginx(env = process.env): { ok: true; program: string } | { ok: false; message: string } {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const program = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
  if (!program)
    return { ok: false, message: 'nginx is missing (apt-get install nginx libnginx-mod-http-brotli-static)' };
  if (existsSync(brotli)) return { ok: true, program };
  return { ok: false, message: 'nginx has no brotli here (apt-get install libnginx-mod-http-brotli-static)' };
}

/** Starts nginx with the configuration of `deploy/`, adapted to a folder and ports of this machine. */
export async function startNginx(program: string, options: NginxOptions): Promise<RunningServer> {
  const folder = await writeConfiguration(options);
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'];
  const server = await startServer(program, args, { port: options.port });
  return {
    ...server,
    stop: async (signal) => {
      await server.stop(signal);
      await rm(folder, { recursive: true });
    },
  };
}

/** Copies `deploy/` with other paths and ports; every replacement must find its line. */
export async function writeConfiguration({ published, port, replicas }: NginxOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  // A link in the folder of a short run; the files behind it are copied.
  await cp(await realpath(deploy), folder, { recursive: true });
  await replaceIn(join(folder, 'nginx.conf'), [
    ['listen 8080 ', `listen 127.0.0.1:${port} `],
    ['root /srv/site/current;', `root ${published};`],
    ...['$moved_to', '$moved_by_language'].map(() => ['include /srv/site/current/', `include ${published}/`] as const),
    ['pid /tmp/', `pid ${folder}/`],
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => [`${name}_temp_path /tmp/`, `${name}_temp_path ${folder}/`] as const,
    ),
  ]);
  await replaceIn(join(folder, 'replicas.conf'), [
    ['127.0.0.1:3001', `127.0.0.1:${replicas[0]}`],
    ['127.0.0.1:3002', `127.0.0.1:${replicas[1]}`],
  ]);
  return folder;
}

async function replaceIn(file: string, replacements: readonly (readonly [string, string])[]): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    text = text.replace(from, to);
  }
  await writeFile(file, text);
}
