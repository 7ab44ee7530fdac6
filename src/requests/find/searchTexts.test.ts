import { expect, test } from 'vitest';
import { fold } from './searchTexts.ts';

test.each([
  ['Zoë', 'zoe'],
  ['ÅNGSTRÖM', 'angstrom'],
  ['ﬁnance', 'finance'],
  ['ＡＢＣ', 'abc'],
  ['fin\u200bance\u00ad', 'finance'],
  ['a\u00a0\u2003b', 'a b'],
  ['می\u200cخواهم', 'میخواهم'],
])('%s is searched as %s', (text, folded) => expect(fold(text)).toBe(folded));
