import { getDomain } from 'tldts';
import type { SetupWishes } from './arguments.ts';

const name = 'my-access-requests';
const app = `--name ${name} --resource-group ${name}`;
/** The version whose options were tried. */
const cli = '@azure/static-web-apps-cli@2';

/** A shell, and how it spells what its commands need. */
interface Shell {
  readonly title: string;
  readonly lineEnd: string;
  /** The output of a command, kept by a name. */
  readonly keep: (name: string, command: string) => string;
  readonly kept: (name: string) => string;
}

const shells: readonly Shell[] = [
  {
    title: 'bash',
    lineEnd: '\\',
    keep: (key, command) => `${key}=$(${command})`,
    kept: (key) => `"$${key}"`,
  },
  {
    title: 'PowerShell',
    lineEnd: '`',
    keep: (key, command) => `$${key} = ${command}`,
    kept: (key) => `$${key}`,
  },
];

/** Why Azure Static Web Apps cannot serve the page at this address, in one sentence; `undefined` where it can. */
export function whyNotStaticWebApps({ url, cloud }: Pick<SetupWishes, 'url' | 'cloud'>): string | undefined {
  const { hostname, pathname, port } = new URL(url);
  if (cloud !== 'global') return 'Azure Static Web Apps is not part of this cloud.';
  if (hostname === 'localhost') return 'Nothing is deployed to localhost: "npm run preview" serves the build there.';
  if (port !== '') return 'Azure Static Web Apps serves no other port than 443.';
  if (pathname === '/') return undefined;
  return `Azure Static Web Apps serves the root of a host name only, and not ${pathname}: choose a name of the page's own.`;
}

/**
 * The commands that make the app in Azure Static Web Apps and deploy `dist/` to it, in bash and in PowerShell, in an order
 * that succeeds: a name of one's own is refused until its DNS record is there.
 *
 * Sources: https://learn.microsoft.com/cli/azure/staticwebapp/hostname and
 * https://learn.microsoft.com/azure/static-web-apps/static-web-apps-cli-deploy
 */
export function staticWebApps({ url }: Pick<SetupWishes, 'url'>): string {
  const { hostname } = new URL(url);
  return shells.map((shell) => `${shell.title}:\n\n${commands(shell, hostname)}`).join('\n\n');
}

function commands({ lineEnd, keep, kept }: Shell, hostname: string): string {
  const isOwnName = !hostname.endsWith('.azurestaticapps.net');
  const create = [
    '# Once: az login, and if you have several subscriptions: az account set --subscription NAME. Another location will do.',
    `az group create --name ${name} --location westeurope`,
    `az staticwebapp create ${app} --location westeurope`,
    `az staticwebapp show ${app} --query defaultHostname --output tsv`,
  ];
  const nameIt = isOwnName
    ? [
        ...(getDomain(hostname) === hostname
          ? ['# A name that is the top of its zone takes an ALIAS record, if your DNS service has it.']
          : []),
        `# Now make a CNAME record of ${hostname} that points to the name which the last command printed. Once it is there:`,
        `az staticwebapp hostname set ${app} --hostname ${hostname}`,
      ]
    : [
        `# The last command printed the page's host name. Where it is not ${hostname}, set up again with --url and the one it`,
        '# printed, and change the redirect URI of the registration.',
      ];
  const deploy = [
    keep('token', `az staticwebapp secrets list ${app} --query properties.apiKey --output tsv`),
    // The headers of this build: elsewhere it would find those of the source, without the hashes of the page.
    `npx ${cli} deploy dist --swa-config-location dist --env production ${lineEnd}`,
    `  --deployment-token ${kept('token')}`,
  ];
  return [...create, ...nameIt, ...deploy].join('\n');
}
