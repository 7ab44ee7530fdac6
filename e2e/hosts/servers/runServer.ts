import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { ask } from './ask.ts';
import { environment, type Program } from './programs.ts';

/** A running server, and how it is ended. */
export interface Running {
  readonly port: number;
  /** Has it read its configuration again, as its manual says. Rejects with what it says when it refuses. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/** How a server is started and told to read its configuration again, once that is written. */
export interface Commands {
  readonly start: readonly string[];
  /** The arguments of a call, or a signal. */
  readonly reload: readonly string[] | NodeJS.Signals;
}

/** What a server is started with. */
export interface Start {
  /** A folder for this server alone. */
  readonly place: string;
  readonly port: number;
  /** Where it answers once it is there. */
  readonly path: string;
}

/** Starts a server, and waits until it answers. Rejects with what it said when it does not. */
export async function runServer(
  program: Program,
  { start, reload }: Commands,
  { place, port, path }: Start,
): Promise<Running> {
  const env = { ...environment, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place };
  const server = spawn(program, start, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const running: Running = {
    port,
    reload: async () => {
      if (typeof reload === 'string') server.kill(reload);
      else await promisify(execFile)(program, reload, { env });
    },
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
  for (let attempt = 0; attempt < 200 && server.exitCode === null; attempt++) {
    const answers = await ask(port, path).then(
      () => true,
      () => false,
    );
    if (answers) return running;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await running.stop();
  throw new Error(`${program} does not answer: ${said}`);
}
