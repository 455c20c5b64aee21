import type { Page } from 'playwright';
import { formatTable } from '../report';

/** What a section of a page costs. */
export interface SectionSize {
  id: string;
  height: number;
  nodes: number;
}

/** Measures each section of the page; what stands in none is `rest`. */
export function listSections(page: Page): Promise<SectionSize[]> {
  return page.evaluate(() => {
    const sections = [...document.querySelectorAll('main section[id]')].map((section) => ({
      id: section.id,
      height: Math.round(section.getBoundingClientRect().height),
      nodes: section.querySelectorAll('*').length + 1,
    }));
    const height = document.documentElement.scrollHeight - sections.reduce((sum, section) => sum + section.height, 0);
    const nodes =
      document.body.querySelectorAll('*').length - sections.reduce((sum, section) => sum + section.nodes, 0);
    return [...sections, { id: 'rest', height, nodes }];
  });
}

/** Formats the sections of a page as a table, at two widths. */
export function formatSections(desk: readonly SectionSize[], phone: readonly SectionSize[]): string {
  const cells = desk.map(({ id, height, nodes }) => [
    id,
    String(height),
    String(phone.find((section) => section.id === id)?.height ?? ''),
    String(nodes),
  ]);
  return formatTable([['section', 'px at 1280', 'px at 360', 'nodes'], ...cells]);
}
