import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from '../../hosting/buildApp.ts';
import { headersOf, readHostConfiguration } from '../../hosting/hostHeaders.ts';
import { listen } from '../../hosting/listen.ts';
import { portArgument } from '../../hosting/portArgument.ts';
import { staticHost } from '../../hosting/staticHost.ts';
import { takenPort } from '../../hosting/takenPort.ts';
import { checkConfiguration } from '../../src/config/configurationMistakes.ts';
import { checkBuild } from '../checkBuild.ts';
import { previewConfiguration } from './previewConfiguration.ts';

const usage = `npm run preview -- --client <application id> [--port 4173] [folder of a build]
    builds dist/ and serves it with a registration of its own; another folder is served as it is
npm run preview
    prints how to make that registration`;

/** `npm run preview`: the production build under the production headers, with the configured tenant and its own registration. */
async function main(): Promise<void> {
  const { port, folder, builds, client } = readArguments();
  // Before anything that takes time.
  if (port !== 0 && (await takenPort([port])) !== undefined) fail(isTaken(port), 1);
  const source = builds ? 'public/config.json' : join(folder, 'config.json');
  const configured = previewConfiguration(source, client, `http://localhost:${port}/`);
  if (!configured.ok) return fail(configured.problem, 1);
  if (builds) await buildApp('production');
  const problems = checkBuild(folder, checkConfiguration);
  if (problems.length > 0) console.warn(problems.map((problem) => `- ${problem}`).join('\n'));
  const configuration = readHeaders(folder);
  // On one's own machine compressing takes longer than it saves: the request goes on without "Accept-Encoding".
  const server = await listen(port, async ({ url }) => {
    const { pathname } = new URL(url);
    const headers = headersOf(configuration, pathname);
    if (pathname === '/config.json') return Response.json(configured.content, { headers });
    return staticHost(folder, new Request(url), headers);
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return fail(isTaken(port), 1);
  });
  console.log(`The production build, with the tenant of ${source}: http://localhost:${server.port}/
The registration ${client} needs that address as its single-page redirect URI, to the letter. Stop with Ctrl-C.`);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      // The registration names this address for trying out; Microsoft Entra allows http for localhost only.
      options: {
        port: { type: 'string', default: '4173' },
        client: { type: 'string' },
        build: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    if (positionals.length > 1) throw new Error(`One folder is served, not "${positionals.join('" and "')}".`);
    const [folder = 'dist'] = positionals;
    const builds = values.build === true && folder === 'dist';
    return { port: portArgument(values.port, 0, 1), folder, builds, client: values.client?.trim() };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
}

function readHeaders(folder: string) {
  try {
    return readHostConfiguration(folder);
  } catch {
    return fail(`${folder}/ is no build that can be served: it has no staticwebapp.config.json.`, 1);
  }
}

function isTaken(port: number): string {
  return `Port ${port} is taken. Stop what listens there, or choose another with: npm run preview -- --port 5000`;
}

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

await main();
