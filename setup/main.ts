import { loadCheckConfiguration, mistakeInWords } from './appConfiguration.ts';
import { type SetupArguments, type SetupWishes, setupArguments, usage } from './arguments.ts';
import { checkBuild } from './checkBuild.ts';
import { instructions, type Permission } from './instructions.ts';
import { configurationFor, placeholder, readConfiguration, writeConfiguration } from './writeConfiguration.ts';

const file = 'public/config.json';

/** `npm run setup`: writes `public/config.json` and says what else to do, or looks through a build. */
async function main(): Promise<void> {
  const wanted = readArguments();
  if ('check' in wanted) return check(wanted.check);
  await setUp(wanted);
}

async function setUp(wishes: SetupWishes): Promise<void> {
  const checkConfiguration = await loadCheckConfiguration();
  const configuration = configurationFor(wishes, readConfiguration(file));
  const clientId = 'clientId' in configuration ? String(configuration.clientId) : placeholder;
  const isRegistered = clientId !== placeholder;
  // The rest is checked even while there is no application yet: any id will do for that.
  const checked = checkConfiguration({ ...configuration, ...(!isRegistered && { clientId: crypto.randomUUID() }) });
  if (!checked.ok) return fail(`${checked.mistakes.map(mistakeInWords).join('\n')}\nNothing was written.`);

  writeConfiguration(file, configuration);
  const permission: Permission = checked.configuration.permission;
  console.log(`${file} is written. Nothing else was touched, and nothing was sent anywhere.`);
  console.log(instructions(wishes, permission, isRegistered ? clientId : undefined));
}

async function check(folder: string): Promise<void> {
  const problems = checkBuild(folder, await loadCheckConfiguration());
  if (problems.length === 0) return console.log(`${folder}/ is complete: configuration, headers and files agree.`);
  fail(problems.map((problem) => `- ${problem}`).join('\n'));
}

function readArguments(): SetupArguments {
  try {
    return setupArguments(process.argv.slice(2));
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

await main();
