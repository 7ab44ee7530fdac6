import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { integrityOf } from '../build/integrity.ts';
import { type FileList, fileList } from '../build/written/listFiles.ts';
import { headersOf, readHostConfiguration, withoutSubdomains } from '../hosting/hostHeaders.ts';
import { clouds } from '../src/config/clouds.ts';
import { ask, type SiteAnswer } from './ask.ts';
import { checkSubdomains } from './checkPlace.ts';
import { parseConfigurationFile } from './configurationThere.ts';
import { hostHint } from './hostHint.ts';
import { type CheckConfiguration, mistakeInWords } from './mistakeInWords.ts';

/** A name that no build gives to a file. */
const missingPaths = ['there-is-no-such-file', 'assets/there-is-no-such-file-AAAAAAA.js'];
/** So many files are asked for at a time. */
const atATime = 8;

/**
 * Looks at a page where it is deployed, and compares it with the build in `folder`: one sentence for each thing that
 * differs, and how to mend it on that host. Empty where all is well. `url` ends with a slash. Asks only for public files.
 */
export async function checkSite(
  url: string,
  folder: string,
  checkConfiguration: CheckConfiguration,
): Promise<readonly string[]> {
  let files: FileList;
  try {
    files = JSON.parse(readFileSync(join(folder, fileList), 'utf8'));
  } catch {
    return [`${folder}/ holds no build to compare ${url} with. Build first: npm run build`];
  }
  const page = await ask(url).catch((error: Error) => error);
  if (page instanceof Error) return [`${url} cannot be reached: ${page.message}.`];
  if (page.status !== 200) return [`${url} answers ${page.status}${whereTo(page)}. It has to be the page itself: 200.`];
  const problems = [
    ...checkPage(page, folder),
    ...checkSubdomains(new URL(url), page.headers),
    ...(await checkConfigurationFile(url, page, checkConfiguration)),
    ...(await checkAnswers(url, page, folder, files)),
    ...(await checkFiles(url, files)),
    ...(await checkRedirect(url)),
  ];
  return problems.length === 0 ? [] : [...problems, hostHint(page.headers)];
}

function checkPage(page: SiteAnswer, folder: string): string[] {
  const isOfBuild = page.content.equals(readFileSync(join(folder, 'index.html')));
  return [
    ...(isOfBuild ? [] : [`The page is not ${folder}/index.html: it is of another build, or something changes it.`]),
    ...checkHeaders('The page', page, headersOf(readHostConfiguration(folder), '/')),
  ];
}

function checkHeaders(what: string, answer: SiteAnswer, wanted: Readonly<Record<string, string>>): string[] {
  return Object.entries(wanted).flatMap(([name, value]) => {
    const sent = answer.headers[name];
    if (sent === undefined) return [`${what} comes without the header ${name}. It has to be "${value}".`];
    if (plain(sent) === plain(value)) return [];
    // Of a shared name nobody speaks for the subdomains.
    if (name === 'strict-transport-security' && plain(sent) === plain(withoutSubdomains(value))) return [];
    return [`${what} comes with ${name}: "${sent}". It has to be "${value}".`];
  });
}

async function checkConfigurationFile(
  url: string,
  page: SiteAnswer,
  checkConfiguration: CheckConfiguration,
): Promise<string[]> {
  const answer = await ask(`${url}config.json`);
  if (answer.status !== 200) return [`config.json answers ${answer.status}: the page cannot start without it.`];
  let content: unknown;
  try {
    content = parseConfigurationFile(answer.content);
  } catch {
    return [
      'config.json is not valid JSON. Where the host answers with a page instead, it has a fallback to switch off.',
    ];
  }
  const checked = checkConfiguration(content);
  if (!checked.ok) return checked.mistakes.map(mistakeInWords);
  const { login, graph } = clouds[checked.configuration.cloud];
  const policy = page.headers['content-security-policy'] ?? '';
  return [
    ...(answer.headers['cache-control'] === 'no-store' ? [] : ['config.json may be cached. It has to be no-store.']),
    ...[login, graph]
      .filter((origin) => !policy.includes(origin))
      .map((origin) => `connect-src lacks ${origin}, which the cloud "${checked.configuration.cloud}" needs.`),
  ];
}

/** Assets, what is missing, and what nobody may see. */
async function checkAnswers(url: string, page: SiteAnswer, folder: string, files: FileList): Promise<string[]> {
  const configuration = readHostConfiguration(folder);
  const problems: string[] = [];
  const script = Object.keys(files).find((path) => /^assets\/index-.*\.js$/.test(path));
  if (script) {
    const asset = await ask(url + script);
    if (asset.status === 200) problems.push(...checkHeaders(script, asset, headersOf(configuration, `/${script}`)));
    const { weight, content, headers } = asset;
    const most = gzipSync(content, { level: 9 }).length * 1.02;
    if (headers['content-encoding'] === undefined) {
      problems.push(`${script} is sent uncompressed: ${weight.toLocaleString('en')} bytes. Switch compression on.`);
    } else if (weight > most) {
      problems.push(`${script} weighs ${weight.toLocaleString('en')} bytes on its way; the build's .gz is smaller.`);
    } else if (!/accept-encoding/i.test(headers['vary'] ?? '')) {
      problems.push(`${script} comes without "Vary: Accept-Encoding": a cache could give it to who cannot read it.`);
    }
  }
  const { 'cache-control': _caching, ...security } = headersOf(configuration, '/');
  for (const path of missingPaths) {
    const answer = await ask(url + path);
    if (answer.status !== 404) problems.push(`${path} answers ${answer.status}${whereTo(answer)}. It has to be a 404.`);
    else if (answer.content.equals(page.content))
      problems.push(`${path} is answered with the page. Take the fallback away.`);
    // Plain text can do nothing; a page of the host's own stands on the same origin.
    else if (/html/.test(answer.headers['content-type'] ?? '')) {
      problems.push(...checkHeaders(`The 404 of ${path}`, answer, security));
    }
    if (/immutable/.test(answer.headers['cache-control'] ?? '')) {
      problems.push(`The answer to ${path} may be kept for a year, although there is no such file.`);
    }
  }
  const listing = await ask(`${url}assets/`);
  if (listing.status === 200)
    problems.push('assets/ lists its files, or is answered with a page. It has to be a 404 or a 403.');
  return problems;
}

/** Each file by its hash. What hosts only send in place of others is not asked for. */
async function checkFiles(url: string, files: FileList): Promise<string[]> {
  const waiting = Object.keys(files).filter(
    (path) => !/\.(br|gz)$/.test(path) && path !== 'index.html' && path !== '404.html',
  );
  const { length } = waiting;
  const problems: string[] = [];
  let missing = 0;
  const worker = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const answer = await ask(url + path).catch((error: Error) => error);
      if (answer instanceof Error) problems.push(`${path} cannot be read: ${answer.message}.`);
      else if (answer.status !== 200) {
        missing++;
        problems.push(`${path} answers ${answer.status}: it was not deployed.`);
      } else if (integrityOf(answer.content) !== files[path]) problems.push(`${path} is not as it was built.`);
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return missing === length
    ? [`None of the build's files is below ${url}: is this the page's address?`]
    : problems.toSorted();
}

/** By http nobody can sign in: who comes by it is led to https, or finds nothing there. */
async function checkRedirect(url: string): Promise<string[]> {
  if (!url.startsWith('https:') || new URL(url).port !== '') return [];
  const answer = await ask(url.replace(/^https:/, 'http:')).catch(() => undefined);
  if (!answer) return [];
  const leadsOn = [301, 302, 307, 308].includes(answer.status) && answer.headers['location']?.startsWith('https:');
  return leadsOn ? [] : [`By http the host answers ${answer.status}. It has to redirect to ${url}.`];
}

function whereTo({ headers: { location } }: SiteAnswer): string {
  return location === undefined ? '' : ` and leads to ${location}`;
}

function plain(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/ ?([;,]) ?/g, '$1')
    .trim()
    .toLowerCase();
}
