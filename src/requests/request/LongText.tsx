import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useBeforePrint } from '../../browser/beforePrint.ts';
import button from '../../ui/button.module.css';
import { plainText } from './displayName.ts';

/** So many characters are shown at first. */
const shortened = 400;

/** Text from Graph, isolated in its direction; a long one is shortened, and shown whole on demand. */
export function LongText({ text }: { text: string }) {
  const [isWhole, setIsWhole] = useState(false);
  // Nobody can press the button on paper.
  useBeforePrint(() => flushSync(() => setIsWhole(true)));
  const characters = Array.from(plainText(text));
  if (characters.length <= shortened + 50 || isWhole) return <bdi>{characters.join('')}</bdi>;
  return (
    <>
      <bdi>{`${characters.slice(0, shortened).join('')}…`}</bdi>{' '}
      <button type="button" className={button['secondary']} onClick={() => setIsWhole(true)}>
        <Trans>Show full text</Trans>
      </button>
    </>
  );
}
