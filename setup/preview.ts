import { parseArgs } from 'node:util';
import { headersOf, readHostConfiguration } from '../hosting/hostHeaders.ts';
import { listen } from '../hosting/listen.ts';
import { portArgument } from '../hosting/portArgument.ts';
import { staticHost } from '../hosting/staticHost.ts';
import { loadCheckConfiguration } from './appConfiguration.ts';
import { checkBuild } from './checkBuild.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  // The registration names this address for trying out; Microsoft Entra allows http for localhost only.
  options: { port: { type: 'string', default: '4173' } },
});
const port = readPort(values.port);
const folder = positionals[0] ?? 'dist';

/** `npm run preview`: the production build under the production headers, with the configured tenant. */
async function main(): Promise<void> {
  const problems = checkBuild(folder, await loadCheckConfiguration());
  if (problems.length > 0) console.warn(problems.map((problem) => `- ${problem}`).join('\n'));
  const configuration = readHostConfiguration(folder);
  // On one's own machine compressing takes longer than it saves: the request goes on without "Accept-Encoding".
  const server = await listen(port, ({ url }) =>
    staticHost(folder, new Request(url), headersOf(configuration, new URL(url).pathname)),
  );
  console.log(`The production build, with the tenant of public/config.json: http://localhost:${server.port}/
Its registration needs http://localhost:${server.port}/ among the single-page redirect URIs. Stop with Ctrl-C.`);
}

function readPort(given: string): number {
  try {
    return portArgument(given, 0, 1);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

await main().catch((error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Stop what listens there.` : error);
  process.exit(1);
});
