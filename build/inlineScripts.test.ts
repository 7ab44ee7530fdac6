import { expect, test } from 'vitest';
import { withSmallScripts } from './inlineScripts.ts';

test('an inline script loses its comments and its room, and nothing else of the page changes', () => {
  const page = '<script src="a.js"></script>\n<script>\n  // Why.\n  document.title = "$&";\n</script>\n<p>a  b</p>';
  expect(withSmallScripts(page)).toBe(
    '<script src="a.js"></script>\n<script>document.title=`$&`;</script>\n<p>a  b</p>',
  );
});

test('a page without an inline script, or with one that is none, is no page of ours', () => {
  expect(() => withSmallScripts('<p>')).toThrow('no inline <script>');
  expect(() => withSmallScripts('<script>{</script>')).toThrow('is none');
});
