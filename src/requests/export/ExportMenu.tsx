import DownloadIcon from '@fluentui/svg-icons/icons/arrow_download_20_regular.svg?react';
import LinkIcon from '@fluentui/svg-icons/icons/link_20_regular.svg?react';
import MoreIcon from '@fluentui/svg-icons/icons/more_horizontal_20_regular.svg?react';
import PrintIcon from '@fluentui/svg-icons/icons/print_20_regular.svg?react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useIsPrivateHidden } from '../../browser/shareMode.ts';
import type { Moment } from '../../graph/clock.ts';
import button from '../../ui/button.module.css';
import { placeBelow } from '../../ui/placeBelow.ts';
import { useCopy } from '../../ui/useCopy.ts';
import { useView, viewHref } from '../find/view.ts';
import { Age } from '../list/Freshness.tsx';
import type { AccessRequest } from '../request/accessRequest.ts';
import styles from './ExportMenu.module.css';
import { requestsCsv } from './requestsCsv.ts';
import { separatorFor } from './separator.ts';

/** In which every browser has taken a file over, in milliseconds. */
const timeToTakeOver = 60_000;

/** The ways to take the list along, behind one button: as a file for a spreadsheet, on paper, or as a link to the view. */
export function ExportMenu({
  requests,
  updatedAt,
}: {
  requests: readonly AccessRequest[];
  /** When the list was read: said here where a narrow screen has no other place for it. */
  updatedAt: Moment | undefined;
}) {
  const { t } = useLingui();
  // The file holds what is private.
  const isHidden = useIsPrivateHidden();
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const choose = (act: () => void) => {
    menu.current?.hidePopover();
    act();
  };
  return (
    <>
      <button
        type="button"
        ref={trigger}
        className={button['subtle']}
        popoverTarget="export-menu"
        aria-label={t`Download, print or copy a link`}
        title={t`Download, print or copy a link`}
      >
        <MoreIcon />
      </button>
      <div
        id="export-menu"
        ref={menu}
        popover="auto"
        className={styles['menu']}
        onBeforeToggle={({ currentTarget, newState }) => {
          setOpen(newState === 'open');
          placeBelow(currentTarget, trigger.current);
        }}
      >
        {isOpen && updatedAt && (
          <p className={styles['age']}>
            <Age at={updatedAt} />
          </p>
        )}
        {!isHidden && (
          <button type="button" className={button['subtle']} onClick={() => choose(() => download(requests))}>
            <DownloadIcon />
            <Trans>Download as CSV</Trans>
          </button>
        )}
        <button type="button" className={button['subtle']} onClick={() => choose(() => print())}>
          <PrintIcon />
          <Trans>Print</Trans>
        </button>
        {isOpen && <CopyLink />}
      </div>
    </>
  );
}

/** Copies what the address says of a view only when the person stays with it, and on a shared computer never. */
function CopyLink() {
  const link = new URL(viewHref(useView()), location.href).href;
  const { isCopied, copy } = useCopy(link);
  return (
    <>
      <button type="button" className={button['subtle']} onClick={copy}>
        <LinkIcon />
        <Trans>Copy link to this view</Trans>
      </button>
      <p role="status" className={styles['copied']}>
        {isCopied && <Trans>Copied</Trans>}
        {isCopied === false && (
          <>
            <Trans>It could not be copied. Select the text and copy it:</Trans> <bdi>{link}</bdi>
          </>
        )}
      </p>
    </>
  );
}

function download(requests: readonly AccessRequest[]): void {
  const csv = requestsCsv(requests, separatorFor(navigator.language));
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `access-requests-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  // Safari reads the file later than the press, and nothing tells when.
  setTimeout(() => URL.revokeObjectURL(url), timeToTakeOver);
}
