import { readStored, sharedDeviceKey, writeStored } from '../../browser/storage.ts';
import type { Configuration } from '../../config/configuration.ts';

/**
 * Whether more people than one use this computer: because the organisation says so, or because it leaves that to people,
 * and the person has said so in this tab.
 */
export function isSharedDevice({ devices }: Pick<Configuration, 'devices'>): boolean {
  return devices === 'shared' || (devices === 'ask' && readStored('sessionStorage', sharedDeviceKey) !== undefined);
}

/** Notes what the person says of their computer, for as long as the tab is open. */
export function noteSharedDevice(isShared: boolean): void {
  writeStored('sessionStorage', sharedDeviceKey, isShared ? 'yes' : undefined);
}
