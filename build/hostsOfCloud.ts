import { forCloud } from '../hosting/hostHeaders.ts';
import { type CloudName, clouds } from '../src/config/clouds.ts';

/**
 * The built headers with the hosts of the cloud that `config.json` names, so that one file sets both. Throws when they
 * do not name the global cloud's hosts, which the source is written for: then there is nothing to replace.
 */
export function withHostsOfCloud(headers: string, cloud: CloudName): string {
  const { login, graph } = clouds.global;
  for (const host of [login, graph]) {
    if (!headers.includes(host)) {
      throw new Error(
        `staticwebapp.config.json names no ${host}, so no host of the cloud "${cloud}" could replace it.`,
      );
    }
  }
  return forCloud(headers, cloud);
}
