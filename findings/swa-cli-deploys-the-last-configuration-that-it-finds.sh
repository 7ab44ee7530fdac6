#!/usr/bin/env bash
# Azure Static Web Apps CLI 2.0.10. A good guess: `swa deploy dist` takes dist/staticwebapp.config.json, which belongs to what
# is deployed; or the first that it finds. Instead it looks through the whole project, and the last one wins: here that of
# public/, from which a build made its own. Only --swa-config-location names the file. (A dry run: it ends where it would
# fetch the program that uploads.)
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
swa deploy dist: public/staticwebapp.config.json
swa deploy dist --swa-config-location dist: dist/staticwebapp.config.json
SEEN
)"
check --ignore-scripts @azure/static-web-apps-cli@2.0.10 <<'PROGRAM'
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
for (const folder of ['project', 'project/dist', 'project/public']) mkdirSync(folder);
writeFileSync('project/dist/index.html', '<!doctype html><title>A page</title>');
for (const folder of ['dist', 'public']) {
  writeFileSync(`project/${folder}/staticwebapp.config.json`, JSON.stringify({ globalHeaders: { 'X-From': folder } }));
}
const swa = resolve('node_modules/.bin/swa');
for (const more of [[], ['--swa-config-location', 'dist']]) {
  const args = ['deploy', 'dist', ...more, '--dry-run', '--deployment-token', 'none', '--verbose', 'silly'];
  const { stdout, stderr } = spawnSync(swa, args, { cwd: 'project', encoding: 'utf8', timeout: 60_000 });
  const found = [...`${stdout}${stderr}`.matchAll(/Parsing .*project\/(\S*staticwebapp\.config\.json)/g)].at(-1)?.[1];
  console.log(`swa ${args.slice(0, 2 + more.length).join(' ')}: ${found}`);
}
PROGRAM
