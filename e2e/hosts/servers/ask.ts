import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Each header line's value by its name in lower case, so that a header that is sent twice is seen. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly body: Buffer;
}

/**
 * Asks a server on this computer. Nothing is decompressed, followed or kept. An agent may use its connections again; when
 * one of those has been closed meanwhile it is asked once more, as browsers do: RFC 9110, section 9.2.2.
 */
export function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  agent: Agent | false = false,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ port, path, headers, host: '127.0.0.1', agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          lines: linesOf(answer.rawHeaders),
          body: Buffer.concat(parts),
        }),
      );
    });
    asking.on('error', (error) => {
      if (asking.reusedSocket) resolve(ask(port, path, headers));
      else reject(error);
    });
    asking.end();
  });
}

function linesOf(raw: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    lines.set(name, [...(lines.get(name) ?? []), raw[index + 1] ?? '']);
  }
  return lines;
}
