import { expect, test } from 'vitest';
import { fold } from './searchKey.ts';

test.each([
  ['Zoë', 'zoe'],
  ['ÅNGSTRÖM', 'angstrom'],
  ['ﬁnance', 'finance'],
  ['ＡＢＣ', 'abc'],
])('%s is searched as %s', (text, folded) => expect(fold(text)).toBe(folded));
