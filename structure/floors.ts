/**
 * The rooms of this project from the roof down: the one place in which the direction of imports is written. A file
 * imports from its own room and from floors below it; rooms of one floor do not know each other. A name that ends in
 * `/**` stands for a folder with all folders in it. The linter's rules and the test beside this follow from it.
 */
export const floors: readonly (readonly string[])[] = [
  ['playwright.engines.config.ts', 'playwright.hosts.config.ts'],
  ['playwright.config.ts', 'vitest.config.ts', 'lingui.config.ts'],
  ['bench/**', 'guide/**'],
  ['e2e/webkit'],
  [
    'e2e/accessibility',
    'e2e/cancel',
    'e2e/delivery',
    'e2e/engines',
    'e2e/help',
    'e2e/hosts/**',
    'e2e/model',
    'e2e/nginx',
    'e2e/promises',
    'e2e/requests',
    'e2e/session',
    'e2e/signIn',
  ],
  ['e2e/screens'],
  ['e2e'],
  ['e2e/pages'],
  ['e2e/hosts/servers'],
  ['e2e/browser', 'mutants'],
  ['vite.config.ts'],
  ['setup/preview'],
  ['setup', 'setup/deploy'],
  ['setup/check'],
  ['build/bill', 'build/words', 'build/written'],
  ['build', 'build/firstLoad', 'build/packages', 'structure'],

  ['src', 'src/testing'],
  ['src/app'],
  ['src/app/idle', 'src/app/setUp', 'src/app/signIn'],
  ['src/app/frame'],
  ['src/helpdesk'],
  ['src/helpdesk/agent'],
  ['src/requests/page'],
  ['src/requests/announce', 'src/requests/details', 'src/requests/export'],
  ['src/requests/cancel/bulk'],
  ['src/requests/cancel'],
  ['src/requests/list'],
  ['src/requests/find'],
  ['src/requests/request'],
  ['src/auth', 'src/graph'],
  ['src/auth/tab'],

  ['tenant'],
  ['tenant/appServer', 'tenant/graph', 'tenant/login'],
  ['tenant/practice'],
  ['tenant/carriers'],
  ['tenant/state'],
  ['tenant/directory/**', 'tenant/faults'],
  ['tenant/core'],
  ['hosting'],
  ['hosting/place'],

  ['src/ui'],
  ['src/config'],
  ['src/i18n/format'],
  ['src/i18n'],
  ['src/browser'],
];

/** The place of a file in {@link floors}; `undefined` for one whose folder is not there. */
export interface Place {
  readonly room: string;
  /** Counted from the roof. */
  readonly floor: number;
}

/** Finds a file's room: its own name, its folder, or the nearest folder above that is named with `/**`. */
export function placeOf(file: string): Place | undefined {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const parents = folder.split('/').map((_, depth, parts) => `${parts.slice(0, parts.length - depth).join('/')}/**`);
  for (const room of [file, folder, ...parents]) {
    const floor = floors.findIndex((rooms) => rooms.includes(room));
    if (floor >= 0) return { room, floor };
  }
  return undefined;
}

/** Whether files of one room may import from another. */
export function mayImport(from: Place, to: Place): boolean {
  if (from.room === to.room) return true;
  // The app knows nothing but itself, whatever stands below it.
  if (from.room.startsWith('src') && !to.room.startsWith('src')) return false;
  // Who holds the tokens is handed in by src/app.
  if (from.room.startsWith('src/requests/') && to.room === 'src/auth') return false;
  return from.floor < to.floor;
}
