import { expect, test } from 'vitest';
import { separatorFor } from './separator.ts';

test.each(['eu-ES', 'gl-ES', 'kk-KZ', 'ca-ES'])(
  'a browser that has no numbers of %s, or few, knows how its spreadsheets separate',
  (tag) => {
    expect(separatorFor(tag)).toBe(';');
  },
);
