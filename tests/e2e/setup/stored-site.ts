import { join } from 'node:path';
import { project } from './start-site';

/** Pages and pictures of the small content, as the end-to-end tests have rendered them; of one run of the tests. */
export const storedSite = join(project, 'test-results', 'stored');
