import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilItAnswers } from '../../browser/untilItAnswers.ts';
import { environment } from '../servers/programs.ts';

/** Whether this computer can do as if it were the container: Linux, root, and nginx. */
export function canStartContainer(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const tries = [
    ['unshare', '--mount', 'true'],
    ['setpriv', '--version'],
    ['nginx', '-v'],
  ];
  return tries.every(([program = '', ...args]) => spawnSync(program, args, { env: environment }).status === 0);
}

/** The paths of the image, each with what the Dockerfile copies there. */
export interface ContainerFiles {
  readonly '/etc/nginx/nginx.conf': string;
  readonly '/etc/nginx/my-access-requests.conf': string;
  readonly '/usr/share/nginx/html': string;
}

/** nginx as it runs in the container. */
export interface RunningContainer {
  readonly pid: number;
  /** What it has written to its log. */
  log(): string;
  stop(): Promise<void>;
}

/** As `docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges`, for user 101. */
const script = `set -eu
mount -t tmpfs tmpfs /etc/nginx
cp "$1" /etc/nginx/nginx.conf
cp "$2" /etc/nginx/my-access-requests.conf
mount --bind "$3" /usr/share/nginx/html
mount -t tmpfs tmpfs /tmp
mount -o remount,bind,ro /etc/nginx
mount -o remount,bind,ro /usr/share/nginx/html
mount -o remount,bind,ro /
cd /
exec setpriv --reuid=101 --regid=101 --clear-groups --inh-caps=-all --bounding-set=-all --no-new-privs \\
  nginx -e stderr -g 'daemon off;'`;

/**
 * Starts Debian's nginx with the very files that the Dockerfile copies, at the paths and the port of the image, in a mount
 * namespace of its own. Rejects when it does not answer within ten seconds.
 */
export async function startContainer(files: ContainerFiles): Promise<RunningContainer> {
  const place = mkdtempSync(join(tmpdir(), 'container-log-'));
  const log = join(place, 'log');
  // Node's own pipes are sockets, which nobody can open by a name as nginx opens /dev/stdout.
  const output = openSync(log, 'a');
  chmodSync(log, 0o666);
  const running = spawn(
    'unshare',
    [
      ...['--mount', '--propagation', 'private', 'sh', '-c', script, 'sh'],
      ...[files['/etc/nginx/nginx.conf'], files['/etc/nginx/my-access-requests.conf'], files['/usr/share/nginx/html']],
    ],
    { env: environment, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  const said = () => readFileSync(log, 'utf8');
  const ended = new Promise((resolve) => running.once('close', resolve));
  const stop = async () => {
    running.kill('SIGQUIT');
    await ended;
    rmSync(place, { recursive: true });
  };
  try {
    await untilItAnswers('http://127.0.0.1:8080/');
  } catch (error) {
    const why = said();
    await stop();
    throw new Error(`nginx does not answer: ${why}`, { cause: error });
  }
  // One program makes way for the next: it is nginx by now.
  return { pid: Number(running.pid), log: said, stop };
}
