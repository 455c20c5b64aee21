import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Picture } from './picture';

/** What the process that draws is sent. */
export interface Order {
  id: number;
  picture: Picture;
}

/** What it answers. */
export type Drawing = { id: number; bytes: Uint8Array } | { id: number; problem: string };

/** The process ends when nothing has been drawn for this long. */
const idleMs = 2_000;

let open: ReturnType<typeof start> | undefined;

/**
 * Draws a share picture as PNG in a process of its own: fonts, layout engine and image library take 200 MB, which a
 * server would keep.
 */
export function drawApart(picture: Picture): Promise<Uint8Array> {
  open ??= start();
  return open(picture);
}

function start() {
  const loader = join(/* turbopackIgnore: true */ process.cwd(), 'lib/command/load.mjs');
  const child = fork(/* turbopackIgnore: true */ loader, ['lib/picture/draw-process.ts'], {
    execArgv: [],
    serialization: 'advanced',
  });
  const waiting = new Map<number, { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }>();
  let count = 0;
  let idle: NodeJS.Timeout | undefined;

  const end = (error: Error) => {
    clearTimeout(idle);
    if (open === draw) open = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  child.on('error', end);
  child.on('exit', (code, signal) => end(new Error(`The process that draws pictures has ended: ${signal ?? code}`)));
  child.on('message', (drawing: Drawing) => {
    const { resolve, reject } = waiting.get(drawing.id) ?? {};
    waiting.delete(drawing.id);
    if ('bytes' in drawing) resolve?.(drawing.bytes);
    else reject?.(new Error(drawing.problem));
    if (waiting.size) return;
    idle = setTimeout(() => {
      open = undefined;
      child.disconnect();
    }, idleMs);
  });

  function draw(picture: Picture): Promise<Uint8Array> {
    clearTimeout(idle);
    const id = count++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      child.send({ id, picture } satisfies Order, (error) => error && end(error));
    });
  }
  return draw;
}
