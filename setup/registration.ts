import { type CloudName, clouds } from '../src/config/clouds.ts';
import type { SetupWishes } from './arguments.ts';

/** Microsoft Graph itself, in every tenant and cloud. */
export const graphAppId = '00000003-0000-0000-c000-000000000000';
/** Ids of delegated permissions: https://learn.microsoft.com/graph/permissions-reference */
export const permissionIds = {
  'EntitlementMgmt-SubjectAccess.ReadWrite': 'e9fdcbbb-8807-410f-b9ec-8d5468c7c2ac',
  'EntitlementManagement.ReadWrite.All': 'ae7a573d-81d7-432b-ad44-4ed5c9d89038',
} as const;
/** One of {@link permissionIds}. */
export type Permission = keyof typeof permissionIds;

/** What Azure CLI and Microsoft Graph PowerShell call the clouds. */
const namesOfTools: Readonly<Record<CloudName, { cli: string; powerShell: string }>> = {
  global: { cli: 'AzureCloud', powerShell: 'Global' },
  usgov: { cli: 'AzureUSGovernment', powerShell: 'USGov' },
  usgovdod: { cli: 'AzureUSGovernment', powerShell: 'USGovDoD' },
  china: { cli: 'AzureChinaCloud', powerShell: 'China' },
};
const displayName = 'My Access Requests';

/** The registration as Microsoft Graph takes it: single tenant, single-page, one delegated permission, no secret. */
export function application(url: string, permission: Permission, name = displayName): object {
  return {
    displayName: name,
    signInAudience: 'AzureADMyOrg',
    spa: { redirectUris: [url] },
    requiredResourceAccess: [
      { resourceAppId: graphAppId, resourceAccess: [{ id: permissionIds[permission], type: 'Scope' }] },
    ],
  };
}

/** Registers the app with Azure CLI, in a POSIX shell. It prints the application's id. */
export function azureCli({ tenant, url, cloud }: SetupWishes, permission: Permission, name = displayName): string {
  const { graph } = clouds[cloud];
  const post = `az rest --method POST --resource ${graph} --headers Content-Type=application/json`;
  return `az cloud set --name ${namesOfTools[cloud].cli}
az login --tenant ${tenant} --allow-no-subscriptions
appId=$(${post} --url ${graph}/v1.0/applications \\
  --body '${JSON.stringify(application(url, permission, name))}' \\
  --query appId --output tsv)
${post} --url ${graph}/v1.0/servicePrincipals --body "{\\"appId\\":\\"$appId\\"}" --output none
echo "$appId"`;
}

/** Registers the app with Microsoft Graph PowerShell. It prints the application's id. */
export function graphPowerShell(
  { tenant, url, cloud }: SetupWishes,
  permission: Permission,
  name = displayName,
): string {
  return `Connect-MgGraph -Environment ${namesOfTools[cloud].powerShell} -TenantId ${tenant} -Scopes Application.ReadWrite.All
$app = New-MgApplication -DisplayName '${name}' -SignInAudience AzureADMyOrg \`
  -Spa @{ RedirectUris = @('${url}') } \`
  -RequiredResourceAccess @{ ResourceAppId = '${graphAppId}'; ResourceAccess = @(@{ Id = '${permissionIds[permission]}'; Type = 'Scope' }) }
New-MgServicePrincipal -AppId $app.AppId | Out-Null
$app.AppId`;
}
