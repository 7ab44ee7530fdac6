import type { AsOf } from '../directory/directory.ts';

/** Where a walk through a list stands, and whose and which walk it is. Opaque to clients. */
export interface SkipToken {
  readonly personId: string;
  readonly path: string;
  readonly expand: string;
  readonly offset: number;
  /** Page that it leads to, from 2. */
  readonly page: number;
  /** A walk that began in the past stays there. */
  readonly stale: AsOf | undefined;
}

export function writeSkipToken(token: SkipToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

/** `undefined` for anything that this Graph did not write. */
export function readSkipToken(text: string): SkipToken | undefined {
  try {
    const token: SkipToken = JSON.parse(Buffer.from(text, 'base64url').toString());
    return typeof token.offset === 'number' && typeof token.page === 'number' ? token : undefined;
  } catch {
    return undefined;
  }
}
