import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

/** Further training: topics in three groups, and providers. */
export const furtherTraining = (refs: References) => {
  const topics = list(refs.entry('further-training')).optional();
  return section(refs, {
    deepening: topics.describe('Topics that go deeper (Vertiefung).'),
    advancement: topics.describe('Topics for advancement (Aufstiegsperspektiven).'),
    crossField: topics.describe('Topics across fields (bereichsübergreifend).'),
    providers: topics.describe('Providers (Weiterbildungsveranstalter).'),
    schools: list(refs.entry('education')).optional().describe('Types of school that offer it.'),
  });
};
