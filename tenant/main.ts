import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildApp } from '../hosting/buildApp.ts';
import { portArgument } from '../hosting/portArgument.ts';
import { takenPort } from '../hosting/takenPort.ts';
import { startApp } from './startApp.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = `npm start -- [--port 4173] [--no-open]
    the app on that port, its login server and Graph on the next two`;

/** `npm start` and `npm run dev`: the app and a stand-in tenant on localhost, until Ctrl-C. */
async function main(): Promise<void> {
  const { port, isDevelopment, builds, opensBrowser } = readArguments();
  // Before anything that takes time.
  const taken = await takenPort([port, port + 1, port + 2]);
  if (taken !== undefined) fail(taken === port ? isTaken(port) : `${isTaken(taken)} --port ${port} takes three.`, 1);
  if (builds) await buildApp('embedded');
  const tenant = await startApp({ root, port, isDevelopment }).catch(
    (error: NodeJS.ErrnoException & { port?: number }) => {
      if (error.code !== 'EADDRINUSE') throw error;
      fail(isTaken(error.port ?? port), 1);
    },
  );
  console.log(`My Access Requests, with a stand-in tenant: nothing here is Microsoft Entra, and no password is asked.
  App    ${tenant.origins.app}/
  Login  ${tenant.origins.login}/    Graph  ${tenant.origins.graph}/
  Practise with scenarios: ${tenant.origins.login}/practice
  Sign in as ${tenant.directory.people.map(({ name }) => name.replace(/[\u200e\u200f]/g, '')).join(', ')}.
  Stop with Ctrl-C.`);
  if (opensBrowser) openBrowser(`${tenant.origins.app}/`);
  const stop = () => void tenant.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4173' },
        dev: { type: 'boolean' },
        build: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const port = portArgument(values.port, 1, 3);
    const opensBrowser = !values['no-open'] && !process.env['CI'] && process.stdout.isTTY === true;
    return { port, isDevelopment: values.dev === true, builds: values.build === true, opensBrowser };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
}

function isTaken(port: number): string {
  return `Port ${port} is taken. Choose another with: npm start -- --port 5000`;
}

/** Opens the page where there is a desktop; that there is none is no failure. */
function openBrowser(url: string): void {
  const commands: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer' };
  const command = commands[process.platform] ?? 'xdg-open';
  const hasDesktop = command !== 'xdg-open' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!hasDesktop || (command === 'xdg-open' && !existsSync('/usr/bin/xdg-open'))) return;
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

await main();
