import { type ListedOccupation, ListHead, OccupationList } from '#components/catalogue/occupation-list';
import { Notes } from '#components/collection/notes';
import { OccupationPicker } from '#components/collection/occupation-picker';
import { PrintedAddress, Tool } from '#components/comparison/tools';
import { getLocaleRow, type Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { nameProfiles } from '#lib/profile/texts';
import { type Change, toChangePath } from '#lib/share/change';
import { ChangeDetails, type ChangeDetailsProps } from './change-details';

interface Props {
  locale: Locale;
  change: Change;
  /** The occupations that are chosen, as a list shows them. */
  listed: readonly ListedOccupation[];
  /** What the change takes, where both are chosen. */
  details: Omit<ChangeDetailsProps, 'view'> | undefined;
  /** The full address of the change, for print. */
  url: string;
  /** What is searched for, and the occupations found. */
  search: string;
  found: readonly ListedOccupation[];
}

/** What it takes to change from one occupation to another, chosen with plain links and a form. */
export function ChangeView({ locale, change, listed, details, url, search, found }: Props) {
  const { change: messages } = getMessages(locale);
  const { from, to } = change;
  const missing = from ? 'to' : 'from';
  const toNote = ({ profile, title }: ListedOccupation) => (
    <Tool>
      {profile === from ? messages.now : messages.goal}{' '}
      <a href={toChangePath(locale, profile === from ? { to } : { from })} rel="nofollow">
        {messages.other} <span className="visually-hidden">({title})</span>
      </a>
    </Tool>
  );
  return (
    <>
      <h1>{messages.title}</h1>
      {details && <PrintedAddress url={url} />}
      <Notes notes={listNotes(change, locale)} />
      {!(from && to) && <p>{messages.lead}</p>}
      {listed.length > 0 && (
        <>
          <ListHead locale={locale} />
          <OccupationList occupations={listed.map((row) => ({ ...row, note: toNote(row) }))} locale={locale} />
        </>
      )}
      {details ? (
        <ChangeDetails {...details} view={{ locale, beside: getLocaleRow(locale).beside, parallel: true }} />
      ) : (
        <OccupationPicker
          path={toChangePath(locale, { from, to })}
          search={search}
          found={found}
          toHref={(profile) =>
            profile === from || profile === to ? undefined : toChangePath(locale, { from, to, [missing]: profile })
          }
          messages={{ ...messages, ...messages.ends[missing] }}
          locale={locale}
        />
      )}
    </>
  );
}

/** What of the address could not be used. */
function listNotes({ unknown, doubled, surplus }: Change, locale: Locale): string[] {
  const { change: messages } = getMessages(locale);
  return [
    ...(unknown.length ? [messages.unknown(unknown.join(', '))] : []),
    ...(doubled.length ? [messages.doubled(nameProfiles(doubled, locale))] : []),
    ...(surplus.length ? [messages.surplus(nameProfiles(surplus, locale))] : []),
  ];
}
