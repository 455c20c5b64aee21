import { basename } from 'node:path';
import { watch } from 'chokidar';

/** An editor saves in several steps, and a checkout in thousands: so long nothing may have changed. */
const quietMs = 100;

/** Calls back a moment after files of the content were changed. */
export function watchContent(folders: readonly string[], onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const changeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMs);
  };
  const options = { ignoreInitial: true, ignored: (path: string) => basename(path).startsWith('.') };
  watch([...folders], options)
    .on('all', changeSoon)
    // What was edited before it watched, it does not tell.
    .on('ready', changeSoon)
    .on('error', (error) => {
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`Changes of the content are not noticed: ${reason}. npm run content:publish puts them into use.`);
    });
}
