import type { Page } from 'playwright';
import { listCutTexts, setTextSize } from '../../e2e/setup/page-layout';

/** The height of the whole page in px. */
export function measureHeight(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** Counts elements, as Lighthouse does. */
export function countNodes(page: Page): Promise<number> {
  return page.evaluate(() => document.body.querySelectorAll('*').length);
}

/** Lists the sizes of the texts one sees. */
export function listFontSizes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sizes = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim()) continue;
      if (!element.closest('.visually-hidden, script, style')) sizes.add(getComputedStyle(element).fontSize);
    }
    return [...sizes];
  });
}

/** Lists what does not fit or stands in other text where all text has twice its size. */
export async function listFaultsAt200(page: Page): Promise<string[]> {
  await setTextSize(page, '200%');
  const faults = [...(await listCutTexts(page)), ...(await listClipped(page)), ...(await listOverlaps(page))];
  await setTextSize(page, '');
  return faults;
}

/** Elements that cut off their text or scroll it sideways. */
function listClipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        if (!element.textContent?.trim() || element.closest('.visually-hidden, svg')) return false;
        const { overflowX, overflowY, display } = getComputedStyle(element);
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        if (display === 'inline' || !element.checkVisibility()) return false;
        return (
          (overflowX !== 'visible' && scrollWidth > clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1)
        );
      })
      .map((element) => `clipped: ${element.textContent?.trim().slice(0, 40)}`),
  );
}

/** Lines of text that run into one another. */
function listOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const isHidden = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isHidden(element.parentElement));
    const lines: { text: string; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      if (!text || !node.parentElement?.checkVisibility() || isHidden(node.parentElement)) continue;
      // Text right inside a closed group has boxes, though its parent alone is seen.
      if (node.parentElement.matches('details:not([open])')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, box });
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    const found = new Set<string>();
    for (const [at, { text, box }] of lines.entries()) {
      for (const { text: next, box: other } of lines.slice(at + 1, at + 40)) {
        // Boxes of lines are higher than their letters.
        const down = Math.min(box.bottom, other.bottom) - other.top;
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        if (down > box.height / 2 && across > 2) found.add(`${text.slice(0, 30)} / ${next.slice(0, 30)}`);
      }
    }
    return [...found];
  });
}
