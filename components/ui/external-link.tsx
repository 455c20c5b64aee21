interface Props {
  href: string;
  /** Language of the page behind the link, where it is not the language of this page. */
  hrefLang?: string | undefined;
  children: React.ReactNode;
}

/** A link that leaves the site. */
export function ExternalLink({ href, hrefLang, children }: Props) {
  return (
    <a href={href} hrefLang={hrefLang} rel="external noopener">
      {children}
    </a>
  );
}
