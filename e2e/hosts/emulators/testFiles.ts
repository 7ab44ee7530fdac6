import { expect, test } from 'vitest';
import type { Site } from '../../../hosting/site.ts';
import { asset, builtFile, expectHeaders } from '../builtSite.ts';
import type { Answer } from '../servers/ask.ts';

/** What no host has, by its path in the site. */
export const missing = ['nothing', 'assets/gone-AAAAAAAA.js', 'assets/'];

/** Asks an emulator for a path of the site, without a slash before it; resolves with the answer, whatever its status. */
export type Get = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** Declares what holds of any host: it has these files, each with its headers, and lets an asset be kept. */
export function testFiles(
  get: Get,
  types: readonly (readonly [path: string, type: string])[],
  { page, assets }: Site,
): void {
  test.each(types)('"%s" is there, with its headers, and nobody keeps it', async (path, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.body.equals(builtFile(path))).toBe(true);
    expectHeaders(answer, page);
  });

  test('an asset is kept for ever', async () => {
    const answer = await get(asset);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(answer.body.equals(builtFile(asset))).toBe(true);
    expectHeaders(answer, assets);
  });
}
