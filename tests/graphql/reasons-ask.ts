/** Packs over a graph of a test, as a caller gets them. */
import { expect } from 'vitest';
import type { GraphRecord } from '../../src/model/record.js';
import { type Api, openApi } from './api.js';

/** What is asked of a pack, by arguments and fields. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
export async function ask(api: Api, args: string, fields: string): Promise<any> {
  const { data, errors } = await api.ask(`{ listingPack(${args}) { ${fields} } }`);
  expect(errors).toEqual([]);
  return (data as { readonly listingPack: unknown }).listingPack;
}

export async function packOver(records: readonly GraphRecord[], args: string, fields: string) {
  return ask(await openApi(records), args, fields);
}

/** A section of a memorandum in Markdown, from its heading to the next of its level. */
export function sectionOf(markdown: string, title: string): string {
  return markdown.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}
