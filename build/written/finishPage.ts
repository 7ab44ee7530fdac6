import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { withoutSubdomains } from '../../hosting/hostHeaders.ts';
import type { Place } from '../../hosting/place/place.ts';
import { withoutLanding } from '../firstPaintMarkup.ts';
import { withHostsOfCloud } from '../hostsOfCloud.ts';
import { withImportMap } from '../importMap.ts';
import { withPolicyForPage } from '../inlineHashes.ts';
import { withSmallScripts } from '../inlineScripts.ts';
import { styleSheetsOf, withStyles } from '../inlineStyles.ts';
import { withIntegrity } from '../integrity.ts';
import { namedCloud } from '../namedCloud.ts';
import { isNamedAutomatic } from '../namedSignIn.ts';
import { withPolicyTag } from '../policyTag.ts';
import { withVersion } from '../versionOf.ts';
import { afterWriting } from './afterWriting.ts';
import { filesOf } from './filesOf.ts';

/**
 * A Vite plugin that works on the page and its headers after Vite has written them: see {@link finishFolder}. A build
 * that writes nothing is left alone.
 */
export function finishPage(version: string, place?: Place, inPage?: HeadersInPage): Plugin {
  return afterWriting('finish-page', (folder) => finishFolder(folder, version, place, inPage));
}

/** The headers as the page itself shall say them: of a build for localhost, the hosts there are not known yet. */
export type HeadersInPage = (headers: string) => string;

/**
 * Finishes `index.html` and `staticwebapp.config.json` in a built folder, and removes the style sheets that are in the
 * page from then on. Each step needs what the steps before it have made. Throws, and writes nothing, when a step finds
 * nothing to do: then the form of Vite's output or of `index.html` has changed, and the step has to follow it.
 */
export function finishFolder(
  folder: string,
  version: string,
  place: Place = {},
  inPage: HeadersInPage = (headers) => headers,
): void {
  const files = readFiles(folder);
  const bytesOf = (file: string) => {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`The built folder holds no ${file}.`);
    return bytes;
  };
  const textOf = (file: string) => bytesOf(file).toString('utf8');

  const configuration = files.get('config.json');
  const source = textOf('index.html');
  // Comments, indents, lines and slashes are for who reads the source.
  const built = (isNamedAutomatic(configuration) ? withoutLanding(source) : source)
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/^[ \t]+/gm, '')
    .replaceAll(/>\n+</g, '><')
    .replaceAll(/(<(?:meta|link)\b[^>]*?) \/>/g, '$1>');
  const withItsStyles = withStyles(withSmallScripts(built), textOf);
  const withMap = withVersion(withImportMap(withItsStyles, files), version);
  const headersOfCloud = withHostsOfCloud(textOf('staticwebapp.config.json'), namedCloud(configuration));
  // The policy holds hashes of the page's contents, so the styles and the map are in the page by now.
  const allHeaders = withPolicyForPage(headersOfCloud, withMap);
  const headers = place.subdomains === false ? withoutSubdomains(allHeaders) : allHeaders;
  const page = withPolicyTag(withIntegrity(withMap, bytesOf), JSON.parse(inPage(headers)));

  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'staticwebapp.config.json'), headers);
  for (const styleSheet of styleSheetsOf(built)) rmSync(join(folder, styleSheet));
}

function readFiles(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(filesOf(folder).map((file) => [file, readFileSync(join(folder, file))]));
}
