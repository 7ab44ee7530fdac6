import { readFileSync, writeFileSync } from 'node:fs';
import type { SetupWishes } from './arguments.ts';

/** What stands for an application that is not registered yet. The page refuses it. */
export const placeholder = '00000000-0000-0000-0000-000000000000';

/**
 * The content of `config.json` for these wishes. What the file says of helpdesk, organisation and sign-in stays; so does
 * the application's id, as long as the tenant is the same.
 */
export function configurationFor(wishes: SetupWishes, before: Readonly<Record<string, unknown>>): object {
  const { clientId: knownClient, tenantId: knownTenant, cloud: _cloud, graphApi, ...others } = before;
  const keepsClient = knownTenant === wishes.tenant && typeof knownClient === 'string';
  const onlyStable = wishes.cloud === 'usgov' || wishes.cloud === 'usgovdod';
  return {
    clientId: wishes.client ?? (keepsClient ? knownClient : placeholder),
    tenantId: wishes.tenant,
    ...(wishes.cloud !== 'global' && { cloud: wishes.cloud }),
    ...(graphApi !== undefined && !onlyStable && { graphApi }),
    ...others,
  };
}

/** Reads `config.json`; what cannot be read counts as empty. */
export function readConfiguration(file: string): Readonly<Record<string, unknown>> {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof content === 'object' && content !== null && !Array.isArray(content) ? { ...content } : {};
  } catch {
    return {};
  }
}

/** Writes `config.json` as a person would. */
export function writeConfiguration(file: string, configuration: object): void {
  writeFileSync(file, `${JSON.stringify(configuration, undefined, 2)}\n`);
}
