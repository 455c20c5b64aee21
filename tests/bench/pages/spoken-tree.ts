import type { CDPSession, Page } from 'playwright';

/** A node of the accessibility tree. */
export interface SpokenNode {
  role: string;
  name: string;
  /** The id of the section of the page it stands in, `head` for what stands before and between. */
  section: string;
  children: SpokenNode[];
}

/** Reads the accessibility tree of a page; what is silent gives way to what it contains. */
export async function readSpokenTree(page: Page): Promise<SpokenNode> {
  const session = await page.context().newCDPSession(page);
  const sections = await readSections(session);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (id: string): SpokenNode[] => {
    const node = byId.get(id);
    const role = String(node?.role?.value ?? '');
    if (!node || role === 'InlineTextBox') return [];
    const children = (node.childIds ?? []).flatMap(build);
    if (node.ignored) return children;
    const section = sections.get(node.backendDOMNodeId ?? 0) ?? 'head';
    return [{ role, name: String(node.name?.value ?? ''), section, children }];
  };
  const [root] = build(nodes[0]?.nodeId ?? '');
  if (!root) throw new Error(`${page.url()} has no accessibility tree`);
  return root;
}

type DomNode = Awaited<ReturnType<typeof readDocument>>;

const readDocument = async (session: CDPSession) => (await session.send('DOM.getDocument', { depth: -1 })).root;

/** Maps each node of the page to the section around it. */
async function readSections(session: CDPSession): Promise<Map<number, string>> {
  const sections = new Map<number, string>();
  const walk = (node: DomNode, around: string | undefined) => {
    const { attributes = [], nodeName } = node;
    const id = attributes[attributes.indexOf('id') + 1];
    const section = nodeName === 'SECTION' && attributes.includes('id') ? id : around;
    const inside = /^(?:NAV|HEADER|FOOTER)$/.test(nodeName) ? (around ?? nodeName.toLowerCase()) : section;
    if (inside) sections.set(node.backendNodeId, inside);
    for (const child of node.children ?? []) walk(child, inside);
  };
  walk(await readDocument(session), undefined);
  return sections;
}
