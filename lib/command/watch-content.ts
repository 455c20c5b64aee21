import { basename } from 'node:path';
import { watch } from 'chokidar';

/** Editors save in several steps and a checkout in thousands: wait until nothing has changed for this long. */
const quietMs = 100;

/** Calls back shortly after content files have changed. */
export function watchContent(folders: readonly string[], onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const changeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMs);
  };
  const options = { ignoreInitial: true, ignored: (path: string) => basename(path).startsWith('.') };
  watch([...folders], options)
    .on('all', changeSoon)
    // It reports no edits from before it was ready.
    .on('ready', changeSoon)
    .on('error', (error) => {
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`Changes of the content are not noticed: ${reason}. npm run content:publish puts them into use.`);
    });
}
