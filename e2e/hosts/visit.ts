import { createHash } from 'node:crypto';
import type { Agent } from 'node:http';
import { pageHashOf } from '../../build/integrity.ts';
import { decompressed } from '../../setup/ask.ts';
import { ask } from './servers/ask.ts';

/** A visit as a browser makes it, as far as it depends on the build. */
export interface Visit {
  /** The script of the first load: it has another name in each build. */
  readonly script: string;
  /** What a browser would have refused, or not got, one sentence each. */
  readonly problems: readonly string[];
}

/** How a visitor asks. */
export interface Visitor {
  readonly port: number;
  /** The page's folder on its host. */
  readonly folder: string;
  readonly encoding: 'br' | 'gzip' | 'identity';
  /** Keeps connections; without one each question has a new one. */
  readonly agent: Agent | false;
}

/**
 * Fetches the page, and then everything that it names. Its inline scripts and styles have to be allowed by the policy that
 * came with it, and its script to have the content that it expects. Rejects when a connection breaks.
 */
export async function visit({ port, folder, encoding, agent }: Visitor): Promise<Visit> {
  const get = async (path: string) => {
    const answer = await ask(port, folder + path, { 'accept-encoding': encoding }, agent);
    return { answer, content: decompressed(answer.body, answer.headers['content-encoding']) };
  };
  const { answer, content } = await get('');
  const page = content.toString('utf8');
  const problems = answer.status === 200 ? [] : [`The page answers ${answer.status}.`];
  problems.push(...whatThePolicyForbids(page, String(answer.headers['content-security-policy'])));

  let script = '';
  for (const [tag = '', path = ''] of page.matchAll(/<[^>]*\b(?:src|href)="\.\/([^"]+)"[^>]*>/g)) {
    const file = await get(path);
    if (file.answer.status !== 200) problems.push(`${path} answers ${file.answer.status}.`);
    const integrity = /integrity="([^"]+)"/.exec(tag)?.[1];
    if (integrity && pageHashOf(file.content) !== integrity) problems.push(`${path} has another content.`);
    if (tag.startsWith('<script')) script = path;
    if (path === 'config.json') JSON.parse(file.content.toString('utf8'));
  }
  if (script === '') problems.push('The page names no script.');
  return { script, problems };
}

function whatThePolicyForbids(page: string, policy: string): string[] {
  return [...page.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)].flatMap(([, element, content = '']) => {
    const sources = new RegExp(`${element}-src ([^;]*)`).exec(policy)?.[1]?.split(' ') ?? [];
    const hash = createHash('sha256').update(content).digest('base64');
    return sources.includes(`'sha256-${hash}'`) ? [] : [`The policy forbids the page's <${element}>.`];
  });
}
