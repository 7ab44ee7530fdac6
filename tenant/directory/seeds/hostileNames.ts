import { type AccessPackage, accessPackage } from '../accessPackage.ts';
import type { NewRequest } from '../assignmentRequest.ts';
import { guidOf } from '../guid.ts';
import { noor } from '../person.ts';
import { hoursBefore } from './dates.ts';

const names: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>document.title = "broken in"</script>',
  'javascript:alert(document.domain)',
  // U+202E turns the rest of the line around: reads as "invoice exe.pdf".
  'invoice \u202efdp.exe',
  '\u2067تقارير المالية\u2069 – finance',
  'تقارير المالية – قراءة فقط',
  'Control\u0000 characters\u0007 and\u001b[31m colours\u0085',
  'Two\r\nlines\tand a tab',
  `Access to ${'a very long name '.repeat(18)}that ends here`,
  'W'.repeat(300),
  'Family 👨‍👩‍👧‍👦, flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿, wave 👋🏽',
  '=HYPERLINK("https://evil.example","Click")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '__proto__',
  'constructor',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that must stay text is the point.
  '{{7*7}} ${7*7} %s %00 %2e%2e%2f',
  'Z̸̢̛a̴̧͝l̵̰̈́g̷̱̾o̶͚͂ text',
  'zero\u200bwidth\u200bspaces\ufeff',
  ' ',
  '',
  '\ud800 lone surrogate',
];

function hostile(displayName: string, n: number): AccessPackage {
  return {
    ...accessPackage(displayName, `${displayName}\n<a href="javascript:alert(2)">more</a>`),
    id: guidOf(`hostile ${n}`),
  };
}

/** The guest's requests: names that must arrive on the screen as text, and pending, so that they also stand in the dialog. */
export function hostileRequests(now: number): readonly NewRequest[] {
  return names.map((name, n) => ({
    id: guidOf(`${noor.id} request ${n + 1}`),
    accessPackage: hostile(name, n),
    createdDateTime: hoursBefore(now, 10 + n * 31),
    justification: n % 2 === 0 ? name : `<b>${name}</b>\u202e`,
    answers: [{ value: name, answeredQuestion: { text: { defaultText: name, localizedTexts: [] } } }],
  }));
}
