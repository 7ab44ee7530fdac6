import { createHash } from 'node:crypto';

const contents = {
  'script-src': { element: '<script>', pattern: /<script(?: type="importmap"[^>]*)?>([\s\S]*?)<\/script>/g },
  'style-src': { element: '<style>', pattern: /<style>([\s\S]*?)<\/style>/g },
} as const;

/**
 * The built headers with a policy that admits the page's own script and styles: those of this build, and no others.
 * Throws when the page holds no inline script or no inline style, or when the policy has no place for its hash.
 */
export function withPolicyForPage(headers: string, page: string): string {
  for (const [directive, { element, pattern }] of Object.entries(contents)) {
    if (page.search(pattern) < 0) {
      throw new Error(`index.html holds no inline ${element}, so there is no hash to put into ${directive}.`);
    }
    if (!headers.includes(placeIn(directive))) {
      throw new Error(
        `staticwebapp.config.json has no ${placeIn(directive)}, so the hash of an inline ${element} could not be put there.`,
      );
    }
  }
  return withInlineHashes(headers, page);
}

/**
 * A text that holds a content security policy, with the hashes of the page's inline scripts and styles:
 * https://www.w3.org/TR/CSP3/. Where the page has none, or the text has no policy, it is the same text.
 */
export function withInlineHashes(text: string, page: string): string {
  let result = text;
  for (const [directive, { pattern }] of Object.entries(contents)) {
    const hashes = [...page.matchAll(pattern)].map(([, content = '']) => ` '${hashOf(content)}'`).join('');
    result = result.replaceAll(placeIn(directive), `${placeIn(directive)}${hashes}`);
  }
  return result;
}

function placeIn(directive: string): string {
  return `${directive} 'self'`;
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
