import type { APIRequestContext } from '@playwright/test';
import type { Document } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

/** What the head of a page says, by name or property. */
export function readDescription(document: Document): ReadonlyMap<string, string> {
  const found = DomUtils.getElementsByTagName('meta', document);
  return new Map(found.map(({ attribs: { name, property, content = '' } }) => [name ?? property ?? '', content]));
}

/** Reads the same of the page at an address; `/` answers in both languages. */
export async function readMeta(request: APIRequestContext, path: string): Promise<ReadonlyMap<string, string>> {
  const response = await request.get(path, { headers: { 'accept-language': '*' }, maxRedirects: 0 });
  return readDescription(parseDocument(await response.text()));
}
