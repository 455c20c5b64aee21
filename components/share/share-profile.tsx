import { capitalise } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { getText, type Profile } from '#lib/profile/profile';
import { toShortPath } from '#lib/profile/short-path';
import { toCollectionPath } from '#lib/share/collection';
import { toComparisonPath } from '#lib/share/comparison';
import { formatSnippet, toEmbedPath } from '#lib/share/embed';
import { toQrPath } from '#lib/share/share-paths';
import { SharePanel } from './share-panel';

interface Props {
  profile: Profile;
  locale: Locale;
  /** The full address of its page. */
  url: string;
}

/** Ways to pass a profile on, also on paper and on other sites. */
export function ShareProfile({ profile, locale, url }: Props) {
  const { share, comparison } = getMessages(locale);
  const { title, summary } = getText(profile, locale);
  const short = toShortPath(profile);
  return (
    <SharePanel
      locale={locale}
      summary={share.titleOfProfile}
      label={short ? share.short : share.link}
      link={short ? new URL(short, url).href : url}
      mail={{ subject: capitalise(locale, title), body: `${summary}\n\n${url}` }}
    >
      <a href={toCollectionPath(locale, [profile])} rel="nofollow">
        {share.collect}
      </a>{' '}
      <a href={toComparisonPath(locale, [profile])} rel="nofollow">
        {comparison.start}
      </a>{' '}
      {/* biome-ignore lint/performance/noImgElement: drawn once, it needs no other sizes */}
      <img src={toQrPath(profile)} alt={share.qr} width="144" height="144" loading="lazy" />
      <label>
        {share.embed}
        <textarea
          readOnly
          rows={4}
          defaultValue={formatSnippet(new URL(toEmbedPath(profile, locale), url).href, title)}
        />
      </label>
    </SharePanel>
  );
}
