import { fileURLToPath } from 'node:url';
import { listen } from '../hosting/listen.ts';
import { staticHost } from '../hosting/staticHost.ts';
import { embeddedConfiguration } from '../tenant/appServer/appServer.ts';
import { startTenant, type Tenant } from '../tenant/startTenant.ts';

const dist = fileURLToPath(new URL('../dist-embedded', import.meta.url));

/** A tenant whose app stands on a host that has lost its headers, and a page of another origin with the app in it. */
export interface BareHost {
  readonly tenant: Tenant;
  /** The address of the page of the other origin. */
  readonly framing: string;
  /** The paths that the host has been asked for. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Starts both on free ports; the page in the frame is asked for with `query`. */
export async function startBareHost(query = ''): Promise<BareHost> {
  const asked: string[] = [];
  let tenant: Tenant | undefined;
  const host = await listen(0, async (request) => {
    const { pathname } = new URL(request.url);
    asked.push(pathname);
    return pathname === '/config.json' && tenant
      ? Response.json(embeddedConfiguration(tenant))
      : staticHost(dist, request, {});
  });
  const appOrigin = `http://localhost:${host.port}`;
  const started = await startTenant({ appOrigin });
  tenant = started;
  const other = await listen(0, async () => {
    const page = `<!doctype html><title>Another page</title><iframe width="800" height="600" src="${appOrigin}/${query}"></iframe>`;
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  });
  return {
    tenant: started,
    framing: `http://localhost:${other.port}/`,
    asked,
    stop: async () => {
      await Promise.all([started, host, other].map((server) => server.stop()));
    },
  };
}
