/** The files of the open data that the page about them lists. */
export type DataFile =
  | 'occupations'
  | 'spreadsheet'
  | 'competences'
  | 'areas'
  | 'qualifications'
  | 'terms'
  | 'openApi'
  | 'schema';

/** The words of the page about open data, and of what the data itself says. */
export interface DataMessages {
  data: Record<
    | 'title'
    | 'description'
    | 'lead'
    | 'filesHeading'
    | 'oneOccupation'
    | 'examplesHeading'
    | 'changesHeading'
    | 'unknownKeys'
    | 'notice'
    | 'noWarranty'
    | 'licenceHeading'
    | 'openSources'
    | 'otherSources'
    | 'allSources'
    | 'licence'
    | 'withheld',
    string
  > & {
    files: Record<DataFile, string>;
    /** What the commands do. */
    examples: Record<'occupation' | 'names' | 'markdown' | 'unchanged', string>;
    version(version: string): string;
    /** The words before and after the name of the licence. */
    ownLicence: { before: string; after(attribution: string): string };
  };
}
