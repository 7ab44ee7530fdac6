import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../browser/freePort.ts';
import { untilItAnswers } from '../../browser/untilItAnswers.ts';

/** What hosts give to try a site on one's own computer, each by the name of its program. */
export const emulators = {
  swa: { host: 'Azure Static Web Apps', package: '@azure/static-web-apps-cli', folder: 'staticWebApps' },
  wrangler: { host: 'Cloudflare Pages', package: 'wrangler', folder: 'cloudflarePages' },
} as const;
export type Emulator = keyof typeof emulators;

/** The version of an emulator; `undefined` where `npm ci --ignore-scripts` has not been run in its folder. */
export function versionOf(emulator: Emulator): string | undefined {
  const file = join(folderOf(emulator), 'node_modules', emulators[emulator].package, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/** An emulator with a site at an address. */
export interface RunningEmulator {
  readonly port: number;
  stop(): Promise<void>;
}

/** What an emulator shall serve. */
export interface Site {
  /** A built folder, which is copied. */
  readonly dist: string;
  /** Where it is on the host: `/`, or a folder with a slash at both ends. */
  readonly folder?: string;
  /** `localhost` looks this port up; a free one where none is named. */
  readonly port?: number;
  /** Changes the copy before it is served; it is handed what would be deployed, and where the build is in it. */
  readonly prepare?: (deployed: string, dist: string) => void;
}

/** Starts an emulator as its host's manual says. Rejects when it does not answer within ten seconds. */
export async function startEmulator(
  emulator: Emulator,
  { dist, folder = '/', port: wanted, prepare }: Site,
): Promise<RunningEmulator> {
  const port = wanted ?? (await freePort());
  const place = mkdtempSync(join(tmpdir(), `${emulator}-`));
  const deployed = join(place, 'dist');
  const copy = join(deployed, folder);
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(dist, copy, { recursive: true });
  prepare?.(deployed, copy);

  // A group of its own: both start programs of their own, which have to end with them.
  const running = spawn(binary(emulator), starters[emulator](port), {
    cwd: place,
    env: environment(place),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [running.stdout, running.stderr]) output.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => running.once('close', resolve));
  const stop = async () => {
    if (running.pid !== undefined && running.exitCode === null) process.kill(-running.pid, 'SIGTERM');
    await ended;
    rmSync(place, { recursive: true });
  };
  try {
    await untilItAnswers(`http://127.0.0.1:${port}${folder}`);
  } catch (error) {
    await stop();
    throw new Error(`${emulator} does not answer: ${said}`, { cause: error });
  }
  return { port, stop };
}

/** Which configuration the deployment of `dist/` takes along. A dry run: nothing is sent anywhere. */
export function configurationDeployedBySwa(project: string): string | undefined {
  const args = ['deploy', 'dist', '--swa-config-location', 'dist', '--env', 'production'];
  const { stdout, stderr } = spawnSync(
    binary('swa'),
    [...args, '--dry-run', '--deployment-token', 'none', '--verbose', 'silly'],
    {
      cwd: project,
      env: environment(project),
      encoding: 'utf8',
      timeout: 20_000,
    },
  );
  return [...`${stdout}${stderr}`.matchAll(/Parsing (.*staticwebapp\.config\.json)/g)].at(-1)?.[1];
}

/** The folder that pins the version of an emulator, and holds its packages when they are installed. */
export function folderOf(emulator: Emulator): string {
  return fileURLToPath(new URL(emulators[emulator].folder, import.meta.url));
}

function binary(emulator: Emulator): string {
  return join(folderOf(emulator), 'node_modules/.bin', emulator);
}

const starters: Readonly<Record<Emulator, (port: number) => readonly string[]>> = {
  swa: (port) => ['start', 'dist', '--swa-config-location', 'dist', '--host', '127.0.0.1', '--port', String(port)],
  wrangler: (port) => [
    ...['pages', 'dev', 'dist', '--ip', '127.0.0.1', '--port', String(port)],
    ...['--compatibility-date', '2026-01-01', '--show-interactive-dev-session=false'],
  ],
};

/** Nothing is measured, looked up or asked, and what they keep goes with their folder. */
function environment(home: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: home,
    CI: '1',
    NO_UPDATE_NOTIFIER: '1',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  };
}
