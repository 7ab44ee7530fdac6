import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressFile, pageAddress } from '../hosting/place/pageAddress.ts';
import { checkConfiguration } from '../src/config/configurationMistakes.ts';
import { type SetupArguments, type SetupWishes, setupArguments, usage } from './arguments.ts';
import { ask } from './ask.ts';
import { firstPaintHint } from './check/firstPaintHint.ts';
import { checkBuild } from './checkBuild.ts';
import { checkSite } from './checkSite.ts';
import { readConfigurationFile, writeConfigurationFile } from './configurationFile.ts';
import { changesOf, configurationFor, placeholder } from './configurationFor.ts';
import { otherConfiguration } from './configurationThere.ts';
import { instructions } from './instructions.ts';
import { mistakeInWords } from './mistakeInWords.ts';
import { noteAddress, sharedHostHint, subdomainsInWords } from './noteAddress.ts';
import type { Permission } from './registration.ts';

const file = 'public/config.json';

/** `npm run setup`: writes `public/config.json` and says what else to do, or looks through a build. */
async function main(): Promise<void> {
  const wanted = readArguments();
  if ('help' in wanted) return console.log(usage);
  if ('check' in wanted) return check(wanted.check);
  if ('checkSite' in wanted) return lookAt(wanted.checkSite);
  setUp(wanted);
}

function setUp(wishes: SetupWishes): void {
  const before = readConfigurationFile(file);
  if (!before.ok) fail(`${before.problem}\nNothing was written.`);
  const configuration = configurationFor(wishes, before.content);
  const clientId = String(configuration['clientId']);
  const isRegistered = clientId !== placeholder;
  // The rest is checked even while there is no application yet: any id will do for that.
  const checked = checkConfiguration({ ...configuration, ...(!isRegistered && { clientId: crypto.randomUUID() }) });
  if (!checked.ok) fail(`${checked.mistakes.map(mistakeInWords).join('\n')}\nNothing was written.`);

  writeConfigurationFile(file, configuration);
  noteAddress(wishes.url);
  const permission: Permission = checked.configuration.permission;
  const changes = changesOf(before.content, configuration);
  console.log(`${file} is written, and ${addressFile} notes the address for the build. Nothing was sent anywhere.`);
  for (const change of changes.length > 0 ? changes : ['It says the same as before.']) console.log(`- ${change}`);
  console.log(`- ${subdomainsInWords(wishes.url)}`);
  const sharedHost = sharedHostHint(wishes.url);
  if (sharedHost !== undefined) console.log(`- ${sharedHost}`);
  console.log(instructions(wishes, permission, isRegistered ? clientId : undefined));
}

function check(folder: string): void {
  const address = noted();
  const problems = checkBuild(folder, checkConfiguration, address);
  say(
    problems,
    `${folder}/ is complete: configuration, headers and files agree.`,
    address && sharedHostHint(address.href),
  );
  hint(firstPaintHint(folder, readFileSync(join(folder, 'config.json'))));
}

async function lookAt(url: string): Promise<void> {
  const problems = await checkSite(url, 'dist', checkConfiguration);
  say(problems, `${url} is complete: it is the build in dist/, with its headers.`, sharedHostHint(url));
  const { content } = await ask(`${url}config.json`);
  hint(otherConfiguration(content, 'dist'));
  hint(firstPaintHint('dist', content));
}

function say(problems: readonly string[], complete: string, sharedHost: string | undefined): void {
  if (problems.length > 0) fail(problems.map((problem) => `- ${problem}`).join('\n'));
  console.log(complete);
  hint(sharedHost);
}

/** What is no mistake, and yet good to know. */
function hint(words: string | undefined): void {
  if (words !== undefined) console.log(words);
}

function noted(): URL | undefined {
  try {
    return pageAddress('.');
  } catch (error) {
    return fail((error as Error).message);
  }
}

function readArguments(): SetupArguments {
  try {
    return setupArguments(process.argv.slice(2));
  } catch (error) {
    // Node.js adds advice about positional arguments, which is none here.
    const [message] = String(error instanceof Error ? error.message : error).split('. To specify');
    return fail(`${message}\n\n${usage}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

await main();
