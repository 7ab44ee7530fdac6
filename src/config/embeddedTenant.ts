import * as v from 'valibot';

/** Where the stand-in tenant's login server and Graph listen: origins on the loopback interface. */
export interface EmbeddedTenant {
  readonly login: string;
  readonly graph: string;
}

/** The schema of the key `embeddedTenant` of `config.json`, which only a build with `--mode embedded` knows. */
export function embeddedTenantSchema() {
  const loopbackOrigin = v.pipe(v.string(), v.regex(/^http:\/\/(localhost|127\.0\.0\.1):\d{1,5}$/));
  return v.optional(v.strictObject({ login: loopbackOrigin, graph: loopbackOrigin }));
}
