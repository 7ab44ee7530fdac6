import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian puts servers where only root looks for programs. */
export const environment = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };
/** For the project's own commands: the address that somebody has noted for their page is not that of the tests. */
export const withoutAddress = { ...process.env, PAGE_ADDRESS: '' };
export const brotliForNginx = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const deflateForLighttpd = '/usr/lib/lighttpd/mod_deflate.so';
const tlsForLighttpd = '/usr/lib/lighttpd/mod_openssl.so';

/** The servers that are tested, each with the arguments that print its version. */
export const programs = {
  nginx: ['-v'],
  caddy: ['version'],
  apache2: ['-v'],
  lighttpd: ['-v'],
} as const;
export type Program = keyof typeof programs;

/** What a server says of its version; `undefined` where it is not installed with all that our configuration names. */
export function versionOf(program: Program): string | undefined {
  if (program === 'lighttpd' && !existsSync(deflateForLighttpd)) return undefined;
  const { status, stdout, stderr } = spawnSync(program, programs[program], { encoding: 'utf8', env: environment });
  return status === 0 ? /\d+\.\d+\.\d+/.exec(stdout + stderr)?.[0] : undefined;
}

/** Whether a server can send the build's `.br`, or make brotli itself: for nginx that is a module of its own. */
export function knowsBrotli(program: Program): boolean {
  return program !== 'nginx' || existsSync(brotliForNginx);
}

/** Whether a server can speak https: for lighttpd that is a package of its own. */
export function knowsTls(program: Program): boolean {
  return program !== 'lighttpd' || existsSync(tlsForLighttpd);
}
