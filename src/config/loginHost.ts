import { clouds } from './clouds.ts';
import type { Configuration } from './configuration.ts';

/** The host of the page on which people sign in, as it stands in the browser's address bar. */
export function loginHost(configuration: Configuration): string {
  const login =
    import.meta.env.MODE === 'embedded' && configuration.embeddedTenant
      ? configuration.embeddedTenant.login
      : clouds[configuration.cloud].login;
  return new URL(login).host;
}
