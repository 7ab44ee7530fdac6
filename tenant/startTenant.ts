import { setTimeout as sleep } from 'node:timers/promises';
import { type Listening, listen } from '../hosting/listen.ts';
import { appServer } from './appServer/appServer.ts';
import { overSockets } from './carriers/overSockets.ts';
import { graph } from './graph/graph.ts';
import { login } from './login/login.ts';
import { createTenant, type TenantMakings } from './state/createTenant.ts';
import type { TenantState } from './state/tenantState.ts';

/** How a tenant is started. */
export interface TenantOptions extends Omit<TenantMakings, 'origins'> {
  /** Ports of app, login and Graph; 0, the default, takes a free one. */
  readonly ports?: { readonly app: number; readonly login: number; readonly graph: number };
  /** Folder of the built app. Without it somebody else serves the app at `appOrigin`. */
  readonly appDirectory?: string;
  readonly appOrigin?: string;
  /** The folder in which it serves it; see `Origins`. */
  readonly appFolder?: string;
}

/** A tenant that listens on localhost. */
export interface Tenant extends TenantState {
  /** Ends all servers and every open connection. */
  stop(): Promise<void>;
}

/** Starts login, Graph and, with `appDirectory`, the app. Rejects with Node's `EADDRINUSE` when a port is taken. */
export async function startTenant(options: TenantOptions = {}): Promise<Tenant> {
  const state = createTenant(options);
  const ports = options.ports ?? { app: 0, login: 0, graph: 0 };
  const listening: Listening[] = [];
  const stop = async () => {
    await Promise.all(listening.map((server) => server.stop()));
  };
  const open = async (...args: Parameters<typeof listen>) => {
    const server = await listen(...args);
    listening.push(server);
    return `http://localhost:${server.port}`;
  };
  try {
    const loginOrigin = await open(ports.login, overSockets(state, login(state)));
    const graphOrigin = await open(ports.graph, overSockets(state, graph(state)));
    const app = options.appDirectory ? appServer(state, options.appDirectory) : undefined;
    const late = async (request: Request) => {
      await sleep(state.settings.latency);
      return app ? app(request) : new Response(null, { status: 404 });
    };
    const appOrigin = app ? await open(ports.app, late) : (options.appOrigin ?? 'http://localhost:0');
    const { appFolder: folder } = options;
    state.origins = { app: appOrigin, login: loginOrigin, graph: graphOrigin, ...(folder && { folder }) };
  } catch (error) {
    await stop();
    throw error;
  }
  return Object.assign(state, { stop });
}
