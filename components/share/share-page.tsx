import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { SharePanel } from './share-panel';

interface Props {
  locale: Locale;
  title: string;
  /** What the page is about, in one sentence. */
  description: string;
  /** Its full address. */
  url: string;
}

/** Ways to pass on a list or a search. */
export function SharePage({ locale, title, description, url }: Props) {
  const { share } = getMessages(locale);
  return (
    <SharePanel
      locale={locale}
      summary={share.title}
      label={share.link}
      link={url}
      mail={{ subject: title, body: `${description}\n\n${url}` }}
    />
  );
}
