import DownloadIcon from '@fluentui/svg-icons/icons/arrow_download_20_regular.svg?react';
import PrintIcon from '@fluentui/svg-icons/icons/print_20_regular.svg?react';
import { Trans } from '@lingui/react/macro';
import button from '../../ui/button.module.css';
import type { AccessRequest } from '../request/accessRequest.ts';
import styles from './ExportButtons.module.css';
import { requestsCsv } from './requestsCsv.ts';

/** In which every browser has taken a file over, in milliseconds. */
const timeToTakeOver = 60_000;

/** The ways to take the list along: as a file for a spreadsheet, or on paper. */
export function ExportButtons({ requests }: { requests: readonly AccessRequest[] }) {
  return (
    <div className={styles['exportButtons']}>
      <button type="button" className={button['subtle']} onClick={() => download(requests)}>
        <DownloadIcon />
        <Trans>Download as CSV</Trans>
      </button>
      <button type="button" className={button['subtle']} onClick={() => print()}>
        <PrintIcon />
        <Trans>Print</Trans>
      </button>
    </div>
  );
}

function download(requests: readonly AccessRequest[]): void {
  const url = URL.createObjectURL(new Blob([requestsCsv(requests)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `access-requests-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  // Safari reads the file later than the press, and nothing tells when.
  setTimeout(() => URL.revokeObjectURL(url), timeToTakeOver);
}
