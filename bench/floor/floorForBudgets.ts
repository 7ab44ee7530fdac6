import { fileURLToPath } from 'node:url';
import { buildFloor } from './buildFloor.ts';

/** Builds the floor page as for production, to be weighed and not to be served, and gives its folder. */
export async function floorForBudgets(): Promise<string> {
  const directory = fileURLToPath(new URL('../../test-results/floor', import.meta.url));
  await buildFloor(
    {
      clientId: '00000000-0000-0000-0000-000000000000',
      authority: 'https://login.microsoftonline.com/common',
      authorityMetadata: '',
      graph: 'https://graph.microsoft.com',
      scope: 'https://graph.microsoft.com/EntitlementMgmt-SubjectAccess.ReadWrite',
    },
    directory,
  );
  return directory;
}
