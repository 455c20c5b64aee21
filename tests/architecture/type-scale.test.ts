import { expect, test } from 'vitest';
import { listSources, readLines } from './sources';

const offScale = /font-(?:size|weight): (?!var\(--size-[1-6]\)|inherit|bold|400)/;

test('styles use the six sizes of type and two weights', () => {
  const odd = listSources(['app', 'components'], /\.css$/).flatMap((path) =>
    readLines(path)
      .filter((line) => offScale.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  // Print sets the unit that the six sizes are multiples of.
  expect(odd).toEqual(['app/globals.css: font-size: 9.5pt;']);
});
