interface Props {
  href: string;
  /** Language of the page behind the link, where it is not the language of this page. */
  hrefLang?: string | undefined;
  children: React.ReactNode;
}

/** The name of a site as one types it. */
export const toHost = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** A link that leaves the site; print shows the site where it lists what to read. */
export function ExternalLink({ href, hrefLang, children }: Props) {
  return (
    <a href={href} hrefLang={hrefLang} rel="external noopener" data-host={toHost(href)}>
      {children}
    </a>
  );
}
