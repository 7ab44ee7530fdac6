import type { SetupWishes } from './arguments.ts';

/** What stands for an application that is not registered yet. The page refuses it. */
export const placeholder = '00000000-0000-0000-0000-000000000000';

/** Where `public/config.json` finds its JSON Schema, for editors; `docs/config.example.json` finds it there, too. */
export const schemaPath = '../docs/config.schema.json';

type Content = Readonly<Record<string, unknown>>;

/**
 * The content of `config.json` for these wishes. What the file says of helpdesk, organisation and sign-in stays; so does
 * the application's id, as long as the tenant is the same.
 */
export function configurationFor(wishes: SetupWishes, before: Content): Content {
  const { $schema, clientId: knownClient, tenantId: knownTenant, cloud: _cloud, graphApi, ...others } = before;
  const isNew = Object.keys(before).length === 0;
  const keepsClient = isSameTenant(knownTenant, wishes.tenant) && typeof knownClient === 'string';
  const onlyStable = wishes.cloud === 'usgov' || wishes.cloud === 'usgovdod';
  return {
    // For editors. Whoever has taken it away does not get it back.
    ...($schema !== undefined ? { $schema } : isNew && { $schema: schemaPath }),
    clientId: wishes.client ?? (keepsClient ? knownClient : placeholder),
    tenantId: wishes.tenant,
    ...(wishes.cloud !== 'global' && { cloud: wishes.cloud }),
    ...(graphApi !== undefined && !onlyStable && { graphApi }),
    ...others,
  };
}

/** What is different in `config.json` from before, one sentence each. */
export function changesOf(before: Content, after: Content): readonly string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changes = keys.flatMap((key) => {
    const [old, present] = [before[key], after[key]].map((value) => JSON.stringify(value));
    if (old === present) return [];
    if (old === undefined) return [`"${key}" is new: ${present}.`];
    if (present === undefined) return [`"${key}" was ${old}, and is taken away.`];
    return [`"${key}" was ${old}, and is ${present}.`];
  });
  const { clientId, tenantId } = before;
  if (typeof clientId !== 'string' || clientId === placeholder || after['clientId'] !== placeholder) return changes;
  return [
    ...changes,
    `An application belongs to one tenant. If "${after['tenantId']}" is another name of "${tenantId}", add --client ${clientId}.`,
  ];
}

/** Names and ids of tenants are the same in any case. */
function isSameTenant(known: unknown, tenant: string): boolean {
  return typeof known === 'string' && known.trim().toLowerCase() === tenant.toLowerCase();
}
