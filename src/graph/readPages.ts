import * as v from 'valibot';
import { pageSchema } from './assignmentRequest.ts';
import type { Graph } from './graph.ts';
import type { CallHandle, GraphFailure } from './graphAnswer.ts';

/** More pages than this are not followed: 200,000 requests are a tenant's limit for three months. */
const mostPages = 2_000;

/** What one step through a collection brought. */
export type PageReading =
  | { readonly kind: 'page'; readonly rows: readonly unknown[]; readonly isLast: boolean }
  /** The page at `url` could not be had. Asking for it again may help. */
  | { readonly kind: 'failed'; readonly failure: GraphFailure; readonly url: string }
  /** The page is not of the documented shape, or its `nextLink` leads to another list or to a page already read. */
  | { readonly kind: 'broken'; readonly handle: CallHandle };

/**
 * Walks through a collection page by page, at its own address only and never twice to the same page. Ends after the
 * last page, or after the first reading that is no page. Rejects only with the signal's reason.
 */
export async function* readPages(graph: Graph, firstUrl: string, signal?: AbortSignal): AsyncGenerator<PageReading> {
  const seen = new Set<string>();
  for (let url = firstUrl; ; ) {
    seen.add(url);
    const answer = await graph.get(url, signal);
    if (answer.kind !== 'ok') return yield { kind: 'failed', failure: answer, url };
    const page = v.safeParse(pageSchema, answer.body);
    if (!page.success) return yield { kind: 'broken', handle: answer.handle };

    const next = page.output['@odata.nextLink'] ?? undefined;
    yield { kind: 'page', rows: page.output.value, isLast: next === undefined };
    if (next === undefined) return;
    if (seen.has(next) || seen.size >= mostPages || !isSameList(next, firstUrl)) {
      return yield { kind: 'broken', handle: answer.handle };
    }
    url = next;
  }
}

/** Whether an address differs from that of a list in nothing but its query, and in how Graph may spell its path. */
function isSameList(url: string, listUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  const isPlain = parsed.username === '' && parsed.password === '';
  return isPlain && placeOf(parsed) === placeOf(new URL(listUrl));
}

/** OData takes a function with its namespace and without; signs may be encoded, and Graph minds no capitals. */
function placeOf({ origin, pathname }: URL): string {
  return (
    origin +
    pathname
      .replace(/%(27|28|29|3d)/gi, decodeURIComponent)
      .toLowerCase()
      .replace('/microsoft.graph.', '/')
  );
}
