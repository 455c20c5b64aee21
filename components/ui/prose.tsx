import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, type ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import type { MarkdownBlock } from '#lib/markdown/blocks';

interface Props {
  blocks: readonly MarkdownBlock[];
  /** Keeps only the words of links, on a page without the sections they lead to. */
  plain?: boolean;
}

const onlyWords = { a: ({ children }: { children?: ReactNode }) => children };

/** Paragraphs and lists from Markdown. */
export function Prose({ blocks, plain = false }: Props) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
    <Fragment key={index}>
      {toJsxRuntime(block, { Fragment, jsx, jsxs, ...(plain && { components: onlyWords }) })}
    </Fragment>
  ));
}
