import { ExternalLink } from '#components/ui/external-link';
import { LinkedHeading } from '#components/ui/linked-heading';
import { SourceList } from '#components/ui/source-list';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import type { DataFile, DataMessages } from '#lib/messages/data-messages';
import { getMessages } from '#lib/messages/messages';
import type { Source } from '#lib/vocabulary/vocabulary';
import styles from './open-data-view.module.css';

interface Props {
  locale: Locale;
  files: readonly { file: DataFile; path: string }[];
  /** Commands that run as they are. */
  examples: readonly { example: keyof DataMessages['data']['examples']; command: string }[];
  version: string;
  licence: { title: string; url: string; attribution: string };
  /** The sources whose owners let anyone reuse them. */
  sources: readonly Source[];
}

/** What other programs can read: files, examples, the promise about changes, licences. */
export function OpenDataView({ locale, files, examples, version, licence, sources }: Props) {
  const { data } = getMessages(locale);
  return (
    <>
      <h1>{data.title}</h1>
      <p>{data.lead}</p>
      <LinkedHeading id="files">{data.filesHeading}</LinkedHeading>
      <ul className={styles.files}>
        {files.map(({ file, path }) => (
          <li key={file}>
            <a href={path}>{path}</a> <span>{data.files[file]}</span>
          </li>
        ))}
      </ul>
      <p>{data.oneOccupation}</p>
      <LinkedHeading id="examples">{data.examplesHeading}</LinkedHeading>
      {examples.map(({ example, command }) => (
        <figure key={example} className={styles.example}>
          <figcaption>{data.examples[example]}</figcaption>
          <pre>
            <code translate="no">{command}</code>
          </pre>
        </figure>
      ))}
      <LinkedHeading id="changes">{data.changesHeading}</LinkedHeading>
      <p>{data.version(version)}</p>
      <p>{data.unknownKeys}</p>
      <p>{data.notice}</p>
      <p>{data.noWarranty}</p>
      <LinkedHeading id="licence">{data.licenceHeading}</LinkedHeading>
      <p>
        {data.ownLicence.before} <ExternalLink href={licence.url}>{licence.title}</ExternalLink>
        {data.ownLicence.after(licence.attribution)}
      </p>
      <p>{data.openSources}</p>
      <SourceList sources={sources} locale={locale} />
      <p>
        {data.otherSources} <a href={toPath(locale, { page: 'sources' })}>{data.allSources}</a>
      </p>
    </>
  );
}
