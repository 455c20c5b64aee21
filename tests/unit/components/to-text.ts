import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What a component says, with a bar for tags. */
export const toText = (node: ReactNode) =>
  renderToStaticMarkup(node)
    .replaceAll(/<[^>]+>/g, '|')
    .replaceAll(/[ |]*\|[ |]*/g, '|');

/** Where the links of a component lead. */
export const listLinks = (node: ReactNode) =>
  [...renderToStaticMarkup(node).matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
