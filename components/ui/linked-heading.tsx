import type { ReactNode } from 'react';

interface Props {
  /** The anchor, the same in all languages. */
  id: string;
  lang?: string | undefined;
  children: ReactNode;
}

/** A heading that links to its own part of the page, to be copied. */
export function LinkedHeading({ id, lang, children }: Props) {
  return (
    <h2 id={id} lang={lang}>
      <a href={`#${id}`}>{children}</a>
    </h2>
  );
}
