import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withInlineHashes, withPolicyForPage } from './inlineHashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = '<script>\n  a();\n</script><script type="module" src="./b.js"></script><style>p{}</style>';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

test.each(Object.entries({ withInlineHashes, withPolicyForPage }))(
  '%s admits what stands in the page, and nothing that has an address',
  (_name, admit) => {
    expect(admit(policy, page)).toBe(
      `default-src 'none'; script-src 'self' ${hash('\n  a();\n')}; style-src 'self' ${hash('p{}')}; img-src 'self'`,
    );
  },
);

test('an import map is admitted as well', () => {
  expect(withInlineHashes(policy, '<script type="importmap">{}</script><script>a();</script>')).toContain(
    `script-src 'self' ${hash('{}')} ${hash('a();')};`,
  );
});

test('a page without inline script and styles leaves the policy as it is', () => {
  expect(withInlineHashes(policy, '<p></p>')).toBe(policy);
});

test.each([
  [
    'no script',
    policy,
    '<style>p{}</style>',
    'index.html holds no inline <script>, so there is no hash to put into script-src.',
  ],
  [
    'no style',
    policy,
    '<script>a();</script>',
    'index.html holds no inline <style>, so there is no hash to put into style-src.',
  ],
  [
    'no place for a script',
    "style-src 'self'",
    page,
    "staticwebapp.config.json has no script-src 'self', so the hash of an inline <script> could not be put there.",
  ],
  [
    'no place for a style',
    "script-src 'self'",
    page,
    "staticwebapp.config.json has no style-src 'self', so the hash of an inline <style> could not be put there.",
  ],
])('in a build, %s is refused', (_what, headers, content, words) => {
  expect(() => withPolicyForPage(headers, content)).toThrow(words);
});
