import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import { setPageParameter, usePageParameter } from '../../browser/pageParameters.ts';
import { setTitle } from '../../browser/pageTitle.ts';
import { useShareMode } from '../../browser/shareMode.ts';
import type { Configuration } from '../../config/configuration.ts';
import { organisationName } from '../../config/organisationName.ts';
import type { HelpStage } from '../../helpdesk/helpStage.ts';
import { HelpButton } from './HelpButton.tsx';
import { Footer, LanguageMenu } from './lazyFrame.ts';
import { HelpPanel, ShareMark } from './lazyHelp.ts';
import { Owner } from './Owner.tsx';
import styles from './Page.module.css';
import { PracticeMark } from './PracticeMark.tsx';
import { SkipLink } from './SkipLink.tsx';

/** Nobody is signed in, and nothing has been asked: what the help begins with. */
const beginning: HelpStage = { isSignedIn: false, isAsking: false, cancellation: undefined };

/**
 * The frame of every screen: the product's name and whose page it is, what stands beside them, the content, the help
 * while it is open, and below all of it who runs the page.
 */
export function Page({
  aside = <LanguageMenu />,
  configuration,
  stage = beginning,
  children,
}: {
  /** What stands at the end of the header: the language, or the account and the language in it. */
  aside?: ReactNode;
  configuration?: Configuration | undefined;
  /** How far the person has come, for the help. */
  stage?: HelpStage | undefined;
  children: ReactNode;
}) {
  const { t } = useLingui();
  const help = usePageParameter('help');
  const isHelpOpen = help !== null && help !== 'agent';
  const isSharing = useShareMode();
  const name = t`My access requests`;
  const owner = (configuration && organisationName(configuration)) ?? '';
  useEffect(() => setTitle({ name, owner }), [name, owner]);
  const helpButton = useRef<HTMLButtonElement>(null);
  const closeHelp = () => {
    setPageParameter('help', null);
    helpButton.current?.focus();
  };
  return (
    <>
      <header>
        {stage.isSignedIn && <SkipLink />}
        {import.meta.env.MODE === 'embedded' && <PracticeMark />}
        {isSharing && <ShareMark />}
        <div className={styles['header']}>
          <div>
            <h1 key={name}>{name}</h1>
            <Owner configuration={configuration} />
          </div>
          <div className={styles['aside']}>
            {help !== 'agent' && <HelpButton ref={helpButton} />}
            {aside}
          </div>
        </div>
      </header>
      <div className={isHelpOpen ? styles['withHelp'] : undefined}>
        {isHelpOpen && <HelpPanel stage={stage} configuration={configuration} onClose={closeHelp} />}
        {/* A list that grows by itself pushes the footer along where nobody sees it. */}
        <main className={`${styles['main']} ${stage.isSignedIn ? styles['tall'] : ''}`}>{children}</main>
      </div>
      {configuration && <Footer configuration={configuration} className={styles['header']} />}
    </>
  );
}
