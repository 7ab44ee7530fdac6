import { adminConsentUrl } from '../src/auth/adminConsentUrl.ts';
import { type CloudName, clouds } from '../src/config/clouds.ts';
import type { SetupWishes } from './arguments.ts';

/** Microsoft Graph itself, in every tenant and cloud. */
export const graphAppId = '00000003-0000-0000-c000-000000000000';
/** Ids of delegated permissions: https://learn.microsoft.com/graph/permissions-reference */
export const permissionIds = {
  'EntitlementMgmt-SubjectAccess.ReadWrite': 'e9fdcbbb-8807-410f-b9ec-8d5468c7c2ac',
  'EntitlementManagement.ReadWrite.All': 'ae7a573d-81d7-432b-ad44-4ed5c9d89038',
} as const;
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
export function application(url: string, permission: Permission): object {
  return {
    displayName,
    signInAudience: 'AzureADMyOrg',
    spa: { redirectUris: [url] },
    requiredResourceAccess: [
      { resourceAppId: graphAppId, resourceAccess: [{ id: permissionIds[permission], type: 'Scope' }] },
    ],
  };
}

/** Registers the app with Azure CLI, in a POSIX shell. It prints the application's id. */
export function azureCli({ tenant, url, cloud }: SetupWishes, permission: Permission): string {
  const { graph } = clouds[cloud];
  const post = `az rest --method POST --resource ${graph} --headers Content-Type=application/json`;
  return `az cloud set --name ${namesOfTools[cloud].cli}
az login --tenant ${tenant} --allow-no-subscriptions
appId=$(${post} --url ${graph}/v1.0/applications \\
  --body '${JSON.stringify(application(url, permission))}' \\
  --query appId --output tsv)
${post} --url ${graph}/v1.0/servicePrincipals --body "{\\"appId\\":\\"$appId\\"}" --output none
echo "$appId"`;
}

/** Registers the app with Microsoft Graph PowerShell. It prints the application's id. */
export function graphPowerShell({ tenant, url, cloud }: SetupWishes, permission: Permission): string {
  return `Connect-MgGraph -Environment ${namesOfTools[cloud].powerShell} -TenantId ${tenant} -Scopes Application.ReadWrite.All
$app = New-MgApplication -DisplayName '${displayName}' -SignInAudience AzureADMyOrg \`
  -Spa @{ RedirectUris = @('${url}') } \`
  -RequiredResourceAccess @{ ResourceAppId = '${graphAppId}'; ResourceAccess = @(@{ Id = '${permissionIds[permission]}'; Type = 'Scope' }) }
New-MgServicePrincipal -AppId $app.AppId | Out-Null
$app.AppId`;
}

/** Deploys to Azure Static Web Apps: https://learn.microsoft.com/azure/static-web-apps/static-web-apps-cli-deploy */
function staticWebApp(url: string): string {
  const app = '--name my-access-requests --resource-group my-access-requests';
  return `az group create --name my-access-requests --location westeurope
az staticwebapp create ${app} --location westeurope
az staticwebapp hostname set ${app} --hostname ${new URL(url).hostname}
npx @azure/static-web-apps-cli deploy dist --env production \\
  --deployment-token "$(az staticwebapp secrets list ${app} --query properties.apiKey --output tsv)"`;
}

/** Everything that is left to do after `config.json` has been written, in order. */
export function instructions(wishes: SetupWishes, permission: Permission, clientId: string | undefined): string {
  const { tenant, url, cloud } = wishes;
  const again = `npm run setup -- --tenant ${tenant} --url ${url}${cloud === 'global' ? '' : ` --cloud ${cloud}`}`;
  const consent =
    permission === 'EntitlementManagement.ReadWrite.All'
      ? 'This permission needs the consent of an administrator:'
      : 'Each person may consent for themselves. Where the tenant forbids that, an administrator does it for all:';
  const register = `
1. Register the app, either with Azure CLI:

${indented(azureCli(wishes, permission))}

   or with Microsoft Graph PowerShell:

${indented(graphPowerShell(wishes, permission))}

   For "npm run preview" add http://localhost:4173/ to its single-page redirect URIs, and take it away afterwards.

2. Write the id that this prints into public/config.json:

   ${again} --client <application id>
`;
  if (!clientId) return `${register}\n   This prints the rest: consent and deployment.`;
  return `
1. ${consent}

   ${adminConsentUrl({ cloud, tenantId: tenant, clientId, permission }, url)}

2. Build, and look whether anything is missing:

   npm ci && npm run build && npm run setup -- --check

3. Deploy dist/ to ${url}, either to Azure Static Web Apps, which reads the headers from dist/:

${indented(staticWebApp(url))}

   or to a host of your own, with the headers that one of these prints after each build:

   npm run --silent headers -- nginx
   npm run --silent headers -- caddy
   npm run --silent headers -- netlify`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '   ');
}
