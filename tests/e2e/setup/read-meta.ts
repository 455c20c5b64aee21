import type { APIRequestContext } from '@playwright/test';
import { DomUtils, parseDocument } from 'htmlparser2';

/** Reads what the head of a page says, by name or property; `/` answers in both languages. */
export async function readMeta(request: APIRequestContext, path: string): Promise<ReadonlyMap<string, string>> {
  const response = await request.get(path, { headers: { 'accept-language': '*' }, maxRedirects: 0 });
  const found = DomUtils.getElementsByTagName('meta', parseDocument(await response.text()));
  return new Map(found.map(({ attribs: { name, property, content = '' } }) => [name ?? property ?? '', content]));
}
