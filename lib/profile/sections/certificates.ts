import { z } from 'zod';
import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

/** Helpful certificates and completed trainings, by group. */
export const certificates = (refs: References) => {
  const certificate = refs.entry('certificates');
  return section(refs, {
    groups: list(z.strictObject({ group: certificate, certificates: list(certificate) }), ({ group }) => group),
  });
};
