import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The numbers of the steps; the same number stands beside the control that a step is about. */
export type StepNumber = 1 | 2 | 3 | 4;

/** One step of the way to a cancelled request, in the exact words of the screen. */
export interface HelpStep {
  readonly number: StepNumber;
  /** What to do; names what to press or to wait for as `{words}`. */
  readonly instruction: MessageDescriptor;
  /** The words on the screen that the instruction names. */
  readonly words: MessageDescriptor;
  /** What the caller then sees. */
  readonly seen: MessageDescriptor;
  /** What to do when they do not see it. */
  readonly otherwise: MessageDescriptor;
}

// Lingui knows a message by its words, so these are the very messages that the controls are named by.
const signIn = msg`Sign in`;
const cancelRequest = msg`Cancel request`;
const cancelled = msg({ context: 'state of a request', message: 'Cancelled' });

/** The steps, in their order. */
export const helpSteps: readonly HelpStep[] = [
  {
    number: 1,
    instruction: msg({ message: 'Select “{words}” and choose your work or school account.' }),
    words: signIn,
    seen: msg`The list of your requests.`,
    otherwise: msg`If there is a code that begins with MAR, look up its article below.`,
  },
  {
    number: 2,
    instruction: msg({ message: 'Find the request, and select “{words}” next to it.' }),
    words: cancelRequest,
    seen: msg`A question that asks whether to cancel this request. It shows the package name and the reference.`,
    otherwise: msg`If there is no such button, the request cannot be cancelled. Select its name: the details say why, and what to do instead.`,
  },
  {
    number: 3,
    instruction: msg({ message: 'Check the name and the reference, and select “{words}”.' }),
    words: cancelRequest,
    seen: msg`The question closes, and the request says that it is being cancelled.`,
    otherwise: msg`If it is the wrong request, select “Keep request”. Nothing happens to it.`,
  },
  {
    number: 4,
    instruction: msg({ message: 'Wait until the request says “{words}”.' }),
    words: cancelled,
    seen: msg`A green message below the request. It stays there.`,
    otherwise: msg`If another message shows a code, look up its article below. Only “Cancelled” means that it is cancelled.`,
  },
];

/** What to find out first when signing in does not work, in this order. */
export const triage: readonly MessageDescriptor[] = [
  msg`Did you open the right organisation’s link?`,
  msg`Are you using a work or school account, not a personal one?`,
  msg`Does it work in a private window?`,
  msg`Does the page show a code that begins with MAR? If so, sign-in is blocked: look up its article.`,
];
