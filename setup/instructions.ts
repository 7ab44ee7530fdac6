import { adminConsentUrl } from '../src/auth/adminConsentUrl.ts';
import type { SetupWishes } from './arguments.ts';
import { azureCli, graphPowerShell, type Permission } from './registration.ts';
import { staticWebApps, whyNotStaticWebApps } from './staticWebApps.ts';

/** Everything that is left to do after `config.json` has been written, in order. */
export function instructions(wishes: SetupWishes, permission: Permission, clientId: string | undefined): string {
  return clientId === undefined ? toRegister(wishes, permission) : toDeploy(wishes, permission, clientId);
}

function toRegister(wishes: SetupWishes, permission: Permission): string {
  const { tenant, url, cloud } = wishes;
  const again = `npm run setup -- --tenant ${tenant} --url ${url}${cloud === 'global' ? '' : ` --cloud ${cloud}`}`;
  return `
1. Register the app, either with Azure CLI, in bash:

${indented(azureCli(wishes, permission))}

   or with Microsoft Graph PowerShell:

${indented(graphPowerShell(wishes, permission))}

   It gets no address on somebody's computer: "npm run preview" says how to make a registration of its own.

2. Write the id that this prints into public/config.json:

   ${again} --client <application id>

   This prints the rest: deployment and consent.`;
}

function toDeploy(wishes: SetupWishes, permission: Permission, clientId: string): string {
  const { tenant, url, cloud } = wishes;
  return `
1. The registration's single-page redirect URI has to be ${url} to the letter. If the address is new, change it:
   Microsoft Entra admin center > App registrations > ${clientId} > Authentication.

2. Build, and look whether anything is missing:

   npm ci && npm run build && npm run setup -- --check

3. Deploy dist/ to ${url}.

${indented(howToDeploy(wishes))}

4. ${consentOf(permission)}

   ${adminConsentUrl({ cloud, tenantId: tenant, clientId, permission }, url)}

   It ends on ${url}, so the page has to be there.`;
}

function howToDeploy(wishes: SetupWishes): string {
  const { pathname } = new URL(wishes.url);
  const isFolder = pathname !== '/';
  const commands = ['nginx', 'caddy', 'lighttpd'].map(
    (host) => `npm run --silent headers -- ${host}${isFolder ? ` --path ${pathname}` : ''}`,
  );
  const other = `On nginx, Caddy, Apache and lighttpd this puts the build there, and nobody notices an update:

npm run deploy -- nginx /srv/my-access-requests${isFolder ? ` --path ${pathname}` : ''}

IIS, App Service on Windows, Apache, Netlify and Cloudflare Pages read the headers out of dist/. For a copy of your own on
another host one of these prints them after each build:

${commands.join('\n')}

README.md, "Deploy", says what each host needs.`;
  const why = whyNotStaticWebApps(wishes);
  if (why !== undefined) {
    return `${why} A host of your own will do. ${other}`;
  }
  return `To Azure Static Web Apps, with a subscription and Azure CLI, in ${staticWebApps(wishes)}

Or to a host of your own. ${other}`;
}

function consentOf(permission: Permission): string {
  return permission === 'EntitlementManagement.ReadWrite.All'
    ? 'This permission needs the consent of an administrator:'
    : 'Each person may consent for themselves. Where the tenant forbids that, an administrator does it for all:';
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '   ');
}
