import type { ReactNode } from 'react';
import { Prose } from '#components/ui/prose';
import type { MarkdownBlock } from '#lib/markdown/blocks';

interface Props {
  page: {
    title: string;
    intro: readonly MarkdownBlock[];
    sections: readonly { heading: string; blocks: readonly MarkdownBlock[] }[];
  };
  /** Stands between the introduction and the sections. */
  children?: ReactNode;
}

/** A plain text page. */
export function TextView({ page, children }: Props) {
  return (
    <>
      <h1>{page.title}</h1>
      <Prose blocks={page.intro} />
      {children}
      {page.sections.map(({ heading, blocks }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <Prose blocks={blocks} />
        </section>
      ))}
    </>
  );
}
