import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { usePageParameter } from '../../browser/pageParameters.ts';
import { useShareMode } from '../../browser/shareMode.ts';
import type { Configuration } from '../../config/configuration.ts';
import type { HelpStage } from '../../helpdesk/helpStage.ts';
import { HelpButton } from './HelpButton.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { HelpPanel, ShareMark } from './lazyHelp.ts';
import styles from './Page.module.css';
import { PracticeMark } from './PracticeMark.tsx';

/** Nobody is signed in, and nothing has been asked: what the help begins with. */
const beginning: HelpStage = { isSignedIn: false, isAsking: false, cancellation: undefined };

/** The frame of every screen: the product's name, what stands beside it, the help while it is open, and the content. */
export function Page({
  aside,
  configuration,
  stage = beginning,
  children,
}: {
  aside?: ReactNode;
  configuration?: Configuration | undefined;
  /** How far the person has come, for the help. */
  stage?: HelpStage | undefined;
  children: ReactNode;
}) {
  const help = usePageParameter('help');
  const isHelpOpen = help !== null && help !== 'agent';
  const isSharing = useShareMode();
  return (
    <>
      <header>
        {import.meta.env.MODE === 'embedded' && <PracticeMark />}
        {isSharing && <ShareMark />}
        <div className={`${styles['header']} ${isHelpOpen ? styles['wide'] : ''}`}>
          <h1>
            <Trans>My access requests</Trans>
          </h1>
          <div className={styles['aside']}>
            {help !== 'agent' && <HelpButton />}
            <LanguageMenu />
            {aside}
          </div>
        </div>
      </header>
      <div className={isHelpOpen ? styles['withHelp'] : undefined}>
        {isHelpOpen && <HelpPanel stage={stage} configuration={configuration} />}
        <main className={styles['main']}>{children}</main>
      </div>
    </>
  );
}
