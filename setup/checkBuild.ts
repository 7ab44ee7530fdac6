import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withInlineHashes } from '../build/inlineHashes.ts';
import { pageHashOf } from '../build/integrity.ts';
import { filesOf } from '../build/written/filesOf.ts';
import {
  forCloud,
  type HostConfiguration,
  headersOf,
  readHostConfiguration,
  withoutSubdomains,
} from '../hosting/hostHeaders.ts';
import { type CloudName, clouds } from '../src/config/clouds.ts';
import type { Configuration } from '../src/config/configuration.ts';
import { checkFileList } from './check/checkFileList.ts';
import { checkPage } from './check/checkPage.ts';
import { checkPlace } from './checkPlace.ts';
import { readConfigurationFile } from './configurationFile.ts';
import { type CheckConfiguration, mistakeInWords } from './mistakeInWords.ts';

/** The headers as they are meant to be; a deployment may not have fewer. */
const source = fileURLToPath(new URL('../public', import.meta.url));
/** What only a build for the stand-in tenant holds. */
const embeddedTraces = ['embeddedTenant', 'embedded-tenant.invalid', 'my-access-requests:language'];

/**
 * Names what is missing or wrong in a built folder, one sentence each; empty when it may be deployed. With the page's
 * address, also what is not as it has to be there.
 */
export function checkBuild(folder: string, checkConfiguration: CheckConfiguration, address?: URL): readonly string[] {
  if (!existsSync(join(folder, 'index.html'))) {
    return [`${join(folder, 'index.html')} is missing. Build first: npm run build`];
  }
  const { problems, cloud } = checkConfigurationFile(folder, checkConfiguration);
  return [
    ...problems,
    ...checkHeaders(folder, cloud),
    ...checkPage(folder),
    ...checkFiles(folder),
    ...checkFileList(folder),
    ...(address ? checkPlace(folder, address) : []),
  ];
}

function checkConfigurationFile(folder: string, checkConfiguration: CheckConfiguration) {
  const file = join(folder, 'config.json');
  const nothing = (...problems: string[]) => ({ problems, cloud: undefined });
  if (!existsSync(file)) return nothing('config.json is missing. It is made of public/config.json by npm run build.');
  const read = readConfigurationFile(file);
  if (!read.ok) return nothing(read.problem);
  const checked = checkConfiguration(read.content);
  if (!checked.ok) return nothing(...checked.mistakes.map(mistakeInWords));
  const { cloud, organisation } = checked.configuration;
  return { problems: missingPictures(folder, organisation), cloud };
}

function missingPictures(folder: string, organisation: Configuration['organisation']): string[] {
  return (['logo', 'logoDark'] as const).flatMap((key) => {
    const picture = organisation?.[key];
    if (!picture || existsSync(join(folder, picture))) return [];
    return [
      `${picture} is missing; config.json names it as "organisation.${key}". Put it into public/ and build again.`,
    ];
  });
}

function checkHeaders(folder: string, cloud: CloudName | undefined): string[] {
  let built: HostConfiguration;
  try {
    built = readHostConfiguration(folder);
  } catch {
    return ['staticwebapp.config.json is missing or not valid JSON: the host would send none of the headers.'];
  }
  const problems: string[] = [];
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const wanted: HostConfiguration = JSON.parse(
    withInlineHashes(forCloud(JSON.stringify(readHostConfiguration(source)), cloud ?? 'global'), page),
  );
  const sent = headersOf(built, '/');
  if (cloud) problems.push(...checkSources(sent['content-security-policy'] ?? '', cloud));
  for (const [name, value] of Object.entries(headersOf(wanted, '/'))) {
    if (sent[name] === undefined) problems.push(`The header ${name} is missing in staticwebapp.config.json.`);
    // Without a cloud its hosts are not known; with one, they have just been looked at.
    else if (sent[name] !== value && name === 'content-security-policy') {
      if (withoutSources(sent[name]) !== withoutSources(value)) problems.push(differs(name, sent[name], value));
    } else if (![value, withoutSubdomains(value)].includes(sent[name]) && name !== 'cache-control')
      problems.push(differs(name, sent[name], value));
  }
  for (const path of ['/', '/index.html', '/config.json']) {
    if (headersOf(built, path)['cache-control'] !== 'no-store') {
      problems.push(`${path} may be cached: its Cache-Control has to be no-store, or people stay on an old build.`);
    }
  }
  if (built.navigationFallback !== undefined) {
    problems.push('navigationFallback answers with HTML for a file that does not exist. It has to be a 404.');
  }
  return problems;
}

function checkSources(policy: string, cloud: CloudName): string[] {
  const sources = /connect-src ([^;]*)/.exec(policy)?.[1]?.trim().split(/\s+/) ?? [];
  const needed = ["'self'", clouds[cloud].login, clouds[cloud].graph];
  const missing = needed.filter((origin) => !sources.includes(origin));
  const surplus = sources.filter((origin) => !needed.includes(origin));
  return [
    ...missing.map((origin) => `connect-src lacks ${origin}, which the cloud "${cloud}" needs.`),
    ...surplus.map((origin) => `connect-src allows ${origin}, which the cloud "${cloud}" does not need.`),
  ];
}

function withoutSources(policy: string): string {
  return policy.replace(/connect-src [^;]*/, 'connect-src');
}

function differs(name: string, found: string, wanted: string): string {
  return `The header ${name} is "${found}" and has to be "${wanted}".`;
}

function checkFiles(folder: string): string[] {
  const files = filesOf(folder);
  const problems: string[] = [];
  for (const file of files) {
    if (file.endsWith('.map')) problems.push(`${file} is a source map.`);
    if (!/\.(js|css|html)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    if (/\/[/*][#@] ?sourceMappingURL=/.test(text)) problems.push(`${file} names a source map.`);
    const trace = embeddedTraces.find((word) => text.includes(word));
    if (trace) problems.push(`${file} holds "${trace}": it is the build for the stand-in tenant, dist-embedded/.`);
    for (const wanted of referredTo(file, text)) {
      if (!files.includes(wanted)) problems.push(`${wanted} is missing; ${file} asks for it.`);
    }
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const [, tag = ''] of page.matchAll(/<(script[^>]*\bsrc=[^>]*)>/g)) {
    const [file, integrity] = [attribute(tag, 'src').replace(/^\.\//, ''), attribute(tag, 'integrity')];
    if (!integrity) problems.push(`index.html loads ${file} without integrity.`);
    else if (files.includes(file) && pageHashOf(readFileSync(join(folder, file))) !== integrity) {
      problems.push(`${file} is not the one that index.html was built with: its integrity differs.`);
    }
  }
  for (const file of ['404.txt', 'sbom.cdx.json', 'third-party-licences.txt']) {
    if (!files.includes(file)) problems.push(`${file} is missing.`);
  }
  return problems;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** The build's own files that a file asks for: `./assets/…` of the page, `./name-hash.js` of a chunk, `assets/…` of Vite. */
function referredTo(file: string, text: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (file === 'index.html') {
    for (const [, path = ''] of text.matchAll(/(?:src|href)="\.\/([^"?#]+)"/g)) found.add(path);
  } else if (file.endsWith('.js')) {
    for (const [, name = ''] of text.matchAll(/["'`]\.\/([\w.-]+-[\w-]{6,8}\.(?:js|css))["'`]/g))
      found.add(`assets/${name}`);
    for (const [, path = ''] of text.matchAll(/["'`](assets\/[\w.-]+-[\w-]{6,8}\.(?:js|css|svg))["'`]/g))
      found.add(path);
  }
  return found;
}
