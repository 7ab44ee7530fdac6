import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ask } from '../servers/ask.ts';
import { type Program, withoutAddress } from '../servers/programs.ts';
import { runServer } from '../servers/runServer.ts';
import { name, writeSecured } from './writeSecured.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const scanner = join(dirname(fileURLToPath(import.meta.resolve('@mdn/mdn-http-observatory'))), 'scan.js');

/** What was seen of a server on its own ports. */
export interface Seen {
  /** What the Observatory's own scanner prints of the host; only with the page at the host's root. */
  readonly scan?: { readonly score: number; readonly grade: string };
  /** Its tests by their names. */
  readonly tests?: Readonly<Record<string, { readonly pass: boolean; readonly result: string }>>;
  /** What came by http for a path. */
  readonly redirects: readonly { readonly asked: string; readonly status: number; readonly location?: string }[];
  /** What `npm run setup -- --check` says of the page by https. */
  readonly check: string;
}

/**
 * Runs in a network of its own, where the ports 80 and 443 are free and the example's name is this computer: see
 * `observatory.host.ts`. Prints a {@link Seen}.
 */
async function main([program, folder, place]: readonly string[]): Promise<void> {
  if (!program || !folder || !place) throw new Error('A server, a folder and a place are named.');
  const dist = join(place, 'root', folder);
  mkdirSync(dirname(dist), { recursive: true });
  cpSync(join(root, 'dist'), dist, { recursive: true });
  writeFileSync(join(dist, 'config.json'), JSON.stringify({ clientId: crypto.randomUUID(), tenantId: 'contoso.com' }));

  const host = program === 'apache2' ? 'apache' : program;
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'hosting/main.ts', host, 'dist', '--path', folder],
    {
      cwd: root,
      encoding: 'utf8',
      env: withoutAddress,
    },
  );
  const commands = writeSecured[program as Program]({ place, folder, printed });
  const server = await runServer(program as Program, commands, { place, port: 80, path: folder });
  try {
    const asked = [folder, `${folder}?view=all&help=1`, `${folder}assets/gone-AAAAAAAA.js`];
    const redirects = await Promise.all(
      asked.map(async (path) => {
        const { status, headers } = await ask(80, path, { host: name });
        return { asked: path, status, ...(headers.location && { location: headers.location }) };
      }),
    );
    const check = await run('--import', 'tsx', 'setup/main.ts', '--check', `https://${name}${folder}`);
    const scanned = folder === '/' ? JSON.parse(await run(scanner, name)) : {};
    const seen: Seen = { ...scanned, redirects, check };
    process.stdout.write(JSON.stringify(seen));
  } finally {
    await server.stop();
  }
}

/** What a program prints, whether it is content or not. */
async function run(...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root }).catch((error) => error);
  return String(stdout || stderr).trim();
}

await main(process.argv.slice(2));
