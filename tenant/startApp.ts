import { join } from 'node:path';
import { embeddedConfiguration } from './appServer/appServer.ts';
import { startTenant, type Tenant } from './startTenant.ts';

/**
 * Starts a tenant and the app on three ports in a row: the built app, or in development Vite's server, which reloads.
 * Rejects with `EADDRINUSE` when a port is taken.
 */
export async function startApp(options: {
  readonly root: string;
  /** Port of the app; login and Graph take the next two. */
  readonly port: number;
  readonly isDevelopment: boolean;
}): Promise<Tenant> {
  const { root, port, isDevelopment } = options;
  const ports = { app: port, login: port + 1, graph: port + 2 };
  if (!isDevelopment) return startTenant({ ports, appDirectory: join(root, 'dist-embedded') });

  const tenant = await startTenant({ ports, appOrigin: `http://localhost:${port}` });
  const { createServer } = await import('vite');
  const vite = await createServer({
    root,
    mode: 'embedded',
    logLevel: 'warn',
    server: { port, strictPort: true },
    plugins: [
      {
        name: 'stand-in-configuration',
        configureServer({ middlewares }) {
          middlewares.use('/config.json', (_request, response) => {
            response.setHeader('content-type', 'application/json');
            response.end(JSON.stringify(embeddedConfiguration(tenant)));
          });
        },
      },
    ],
  });
  await vite.listen();
  const { stop } = tenant;
  return Object.assign(tenant, {
    stop: async () => {
      await Promise.all([vite.close(), stop()]);
    },
  });
}
