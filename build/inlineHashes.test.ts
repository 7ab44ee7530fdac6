import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withInlineHashes } from './inlineHashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy admits what stands in the page, to the letter, and nothing that has an address', () => {
  const page = '<script>\n  a();\n</script><script type="module" src="./b.js"></script><style>p{}</style>';
  expect(withInlineHashes("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'", page)).toBe(
    `default-src 'none'; script-src 'self' ${hash('\n  a();\n')}; style-src 'self' ${hash('p{}')}; img-src 'self'`,
  );
});

test('a page without any leaves the policy as it is', () => {
  const policy = "script-src 'self'; style-src 'self'";
  expect(withInlineHashes(policy, '<p></p>')).toBe(policy);
});
