import { getCatalogs } from '@lingui/cli/api';
import type { LinguiConfigNormalized } from '@lingui/conf';

/** The ids of all messages in the code, as `npm run languages` finds them. Rejects when a file cannot be read. */
export async function extractMessages(config: LinguiConfigNormalized): Promise<readonly string[]> {
  const catalogs = await getCatalogs(config);
  const collected = await Promise.all(catalogs.map((catalog) => catalog.collect()));
  return collected.flatMap((messages) => Object.keys(messages ?? {}));
}
