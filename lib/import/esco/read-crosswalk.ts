import { toConcept } from './concept';
import type { Correspondence, Reader } from './esco-data';

/** The first cell of the header; lines on the table precede it. */
export const crosswalkHeader = 'Classification 1 URI';

const columns = ['Classification 2 ID', 'Classification 2 PrefLabel', 'Mapping relation'] as const;

/** Reads a table of correspondences between ESCO and a national classification, as EURES publishes them. */
export async function readCrosswalk(file: string, read: Reader): Promise<Correspondence[]> {
  const rows: Correspondence[] = [];
  await read(
    file,
    [crosswalkHeader, ...columns],
    (row) => {
      const [code = '', title = '', relation = ''] = columns.map((column) => row[column]);
      const uri = toConcept(row[crosswalkHeader]);
      if (uri && code)
        rows.push({ uri, code, title: title.replace(/\s+/g, ' '), relation: relation.replace('skos:', '') });
    },
    { header: crosswalkHeader },
  );
  return rows;
}
