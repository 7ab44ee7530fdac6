import { checkConfiguration } from '../../src/config/configurationMistakes.ts';
import { readConfigurationFile } from '../configurationFile.ts';
import { azureCli, graphPowerShell } from '../registration.ts';

/** The `config.json` that a preview serves, or why there is none, in sentences. */
export type PreviewConfiguration =
  | { readonly ok: true; readonly content: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: string };

/**
 * The content of a build's `config.json` with the application's id of a preview in the place of the page's own: an address
 * on somebody's computer has no place in the page's registration, for whatever listens there would be handed its sign-ins.
 *
 * @param file - the build's `config.json`
 * @param client - the id as it was given, if it was
 * @param address - where the preview will be, as the registration has to name it
 */
export function previewConfiguration(file: string, client: string | undefined, address: string): PreviewConfiguration {
  const read = readConfigurationFile(file);
  if (!read.ok) return read;
  const { content } = read;
  if (client === undefined) return { ok: false, problem: howToRegister(content, address) };
  if (!checkConfiguration({ clientId: client, tenantId: 'contoso.com' }).ok) {
    return { ok: false, problem: `--client takes the id of an application, not "${client}".` };
  }
  if (String(content['clientId']).toLowerCase() === client.toLowerCase()) {
    const problem = `${client} is the page's own registration, in ${file}. ${howToRegister(content, address)}`;
    return { ok: false, problem };
  }
  return { ok: true, content: { ...content, clientId: client } };
}

function howToRegister(content: Readonly<Record<string, unknown>>, address: string): string {
  const why = `The preview needs a registration of its own, so that the page's allows no address on somebody's computer:

npm run preview -- --client <application id>`;
  // What there is to register depends on the tenant; where the file says none, any id does for the rest.
  const checked = checkConfiguration({ ...content, clientId: crypto.randomUUID() });
  if (!checked.ok) return `${why}\n\nFirst set up the page, with npm run setup: this build names no tenant yet.`;
  const { tenantId: tenant, cloud, permission } = checked.configuration;
  const wishes = { tenant, cloud, url: address, client: undefined };
  const name = 'My Access Requests (preview)';
  return `${why}

It is made once, either with Azure CLI, in bash:

${azureCli(wishes, permission, name)}

or with Microsoft Graph PowerShell:

${graphPowerShell(wishes, permission, name)}`;
}
