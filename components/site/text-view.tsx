import type { ReactNode } from 'react';
import { LinkedHeading } from '#components/ui/linked-heading';
import { Prose } from '#components/ui/prose';
import type { MarkdownBlock } from '#lib/markdown/blocks';

interface Props {
  /** The anchors of the sections, the same in all languages. */
  anchors: readonly string[];
  page: {
    title: string;
    intro: readonly MarkdownBlock[];
    sections: readonly { heading: string; blocks: readonly MarkdownBlock[] }[];
  };
  /** Stands between the introduction and the sections. */
  children?: ReactNode;
}

/** A plain text page. */
export function TextView({ page, anchors, children }: Props) {
  return (
    <>
      <h1>{page.title}</h1>
      <Prose blocks={page.intro} />
      {children}
      {page.sections.map(({ heading, blocks }, index) => (
        <section key={heading}>
          <LinkedHeading id={anchors[index] ?? ''}>{heading}</LinkedHeading>
          <Prose blocks={blocks} />
        </section>
      ))}
    </>
  );
}
