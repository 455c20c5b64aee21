import { Prose } from '#components/ui/prose';
import type { MarkdownBlock } from '#lib/markdown/blocks';

interface Props {
  page: {
    title: string;
    intro: readonly MarkdownBlock[];
    sections: readonly { heading: string; blocks: readonly MarkdownBlock[] }[];
  };
}

/** A plain text page. */
export function TextView({ page }: Props) {
  return (
    <>
      <h1>{page.title}</h1>
      <Prose blocks={page.intro} />
      {page.sections.map(({ heading, blocks }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <Prose blocks={blocks} />
        </section>
      ))}
    </>
  );
}
