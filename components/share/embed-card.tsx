import { Mark } from '#components/site/mark';
import { siteName } from '#lib/i18n/site-name';
import styles from './embed-card.module.css';

interface Props {
  title: string;
  /** The full address of the profile. */
  url: string;
  facts: readonly { label: string; value: string; note?: string }[];
}

/** A profile in a few lines, for a frame on another site; its link opens beside that site. */
export function EmbedCard({ title, url, facts }: Props) {
  return (
    <main className={styles.card}>
      <h1>
        <a href={url} target="_blank" rel="noopener">
          {title}
        </a>
      </h1>
      <dl>
        {facts.map(({ label, value, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {note && ` (${note})`}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Mark /> {siteName}
      </p>
    </main>
  );
}
