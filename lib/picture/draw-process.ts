import { drawPicture } from './draw';
import type { Drawing, Order } from './draw-apart';

// Draws the pictures it is sent, until the other end closes; draw-apart.ts starts it.

// Ctrl+C goes to all processes of a terminal: what is being drawn is still wanted, and then the other end closes.
process.on('SIGINT', () => undefined);

process.on('message', async ({ id, picture }: Order) => {
  const drawing: Drawing = await drawPicture(picture).then(
    (bytes) => ({ id, bytes }),
    (error: unknown) => ({ id, problem: error instanceof Error ? error.message : String(error) }),
  );
  process.send?.(drawing);
});
