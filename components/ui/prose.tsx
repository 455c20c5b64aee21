import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import type { MarkdownBlock } from '#lib/markdown/blocks';

/** Paragraphs and lists from Markdown. */
export function Prose({ blocks }: { blocks: readonly MarkdownBlock[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
    <Fragment key={index}>{toJsxRuntime(block, { Fragment, jsx, jsxs })}</Fragment>
  ));
}
