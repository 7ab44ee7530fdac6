import { expect, test } from 'vitest';
import { keepTogether } from './keepTogether.ts';

test.each([
  ['Remove it in My Access.', 'Remove it in My\u00a0Access.'],
  ['<0>Open My Access</0>, or Microsoft Graph.', '<0>Open My\u00a0Access</0>, or Microsoft\u00a0Graph.'],
  ['Microsoft Entran mukaan', 'Microsoft\u00a0Entran mukaan'],
  ['Avaa My Access -portaalissa', 'Avaa My\u00a0Access \u2011portaalissa'],
  ['Microsoft Entra -hallintakeskuksessa', 'Microsoft\u00a0Entra \u2011hallintakeskuksessa'],
  ['יש לפתוח ב-My Access', 'יש לפתוח ב\u2011My\u00a0Access'],
  ['im Portal „Mein Zugriff“', 'im Portal „Mein\u00a0Zugriff“'],
  ['het Microsoft Entra-beheercentrum', 'het Microsoft\u00a0Entra-beheercentrum'],
  ['a well-known name - my access', 'a well-known name - my access'],
])('%s', (message, kept) => expect(keepTogether(message)).toBe(kept));
