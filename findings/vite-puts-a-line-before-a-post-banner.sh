#!/usr/bin/env bash
# Vite 8.3.8. A good guess: `output.postBanner` is what a script begins with; V8 looks for its compile hints there only
# (https://v8.dev/blog/explicit-compile-hints). It does as long as no later part brings styles or scripts of its own along: then
# Vite puts a line with their names before it, and the hint is one comment among others.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
a later part: //# allFunctionsCalledOnLoad
a later part with styles: const __vite__mapDeps=…
SEEN
)"
check vite@8.3.8 <<'PROGRAM'
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

const firstLine = async (later) => {
  mkdirSync('page', { recursive: true });
  writeFileSync('page/index.html', '<script type="module" src="./main.js"></script>');
  writeFileSync('page/main.js', "void import('./later.js').then(({ later }) => later());");
  writeFileSync('page/later.js', later);
  writeFileSync('page/later.css', 'p { color: green }');
  const { output } = await build({
    root: 'page',
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { output: { postBanner: '//# allFunctionsCalledOnLoad' } } },
  });
  const [line] = output.find(({ isEntry }) => isEntry).code.split('\n');
  return line.replace(/=.*/, '=…');
};
const later = "export const later = () => console.log('later');";
console.log('a later part:', await firstLine(later));
console.log('a later part with styles:', await firstLine(`import './later.css';\n${later}`));
PROGRAM
