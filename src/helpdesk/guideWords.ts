import { msg } from '@lingui/core/macro';

/** What the illustrated guide says beside the steps and the articles. */
export const guideWords = {
  title: msg`How to cancel an access request`,
  introduction: msg`Four steps, with what you see on the screen. It takes a minute.`,
  check: msg({
    message: 'At the end, check that the request says “{words}”. Nothing else means that it is cancelled.',
  }),
  codes: msg`What the codes mean`,
  otherLanguages: msg`Other languages`,
  happened: msg`What happened`,
  you: msg`What to do`,
};
