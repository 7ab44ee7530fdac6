import { pathOf } from './pathOf.ts';

/** The programs by which WebKitGTK is tested. */
export interface WebKitPrograms {
  /** Starts WebKitGTK's own small browser, and drives it. */
  readonly driver: string;
  /** A screen without a monitor. */
  readonly screen: string;
}

/** Finds an installed WebKitGTK that can be driven; `undefined` where one of its programs is missing. */
export function findWebKit(): WebKitPrograms | undefined {
  const driver = pathOf('WebKitWebDriver');
  const screen = pathOf('Xvfb');
  return driver === undefined || screen === undefined ? undefined : { driver, screen };
}
