import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Files of packages that the app never reaches, and that are imported all the same. */
export interface UnusedFiles {
  /** Of the plugin. */
  readonly name: string;
  /** Where they are, below any `node_modules/`, however a package manager nests them. */
  readonly folder: string;
  /** Their paths below that. */
  readonly files: readonly string[];
  /** Of those the ones whose classes are made in advance, without ever calling a method: their stubs can be made. */
  readonly madeInAdvance?: ReadonlySet<string>;
  /** Throws, and says what to do, when one is not among those that the build has met. */
  readonly requireAll: (met: ReadonlySet<string>) => void;
}

/** The module of the app whose `leftOut` the stubs call. */
const leftOutModule = fileURLToPath(new URL('../../src/auth/leftOut.ts', import.meta.url)).replaceAll('\\', '/');

/**
 * A Vite plugin that puts a {@link stubModule} in the place of each file. The build fails where it has not met all of them.
 * The dev server bundles packages beforehand and needs no stubs.
 */
export function stubFiles({ name, folder, files, madeInAdvance = new Set(), requireAll }: UnusedFiles): Plugin {
  // In watch mode a later build transforms only what has changed, so this outlives a build.
  const met = new Set<string>();
  return {
    name,
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: patternOf(folder, files) },
      handler(source, id) {
        const file = stubbedFileIn(folder, files, id);
        if (file === undefined) return undefined;
        met.add(file);
        return { code: stubModule(source, id, leftOutModule, madeInAdvance.has(file)), map: null };
      },
    },
    buildEnd(error) {
      // A build that fails for another reason has not met every file, and says why.
      if (!error) requireAll(met);
    },
  };
}

/** The file that a module's id stands for; `undefined` for any other module. */
export function stubbedFileIn<File extends string>(
  folder: string,
  files: readonly File[],
  id: string,
): File | undefined {
  const path = patternOf(folder, files).exec(id)?.[1];
  return files.find((file) => file === path);
}

/** Vite's ids have forward slashes everywhere. */
function patternOf(folder: string, files: readonly string[]): RegExp {
  return new RegExp(`/node_modules/${folder}/(${files.join('|').replaceAll('.', '\\.')})$`);
}

/**
 * A module with the exports of another one, each of which ends in `leftOut` of the named module when it is called or made
 * with `new`; with `isMade` its classes can be made, and have no methods. It lacks the constants, so that the build fails
 * when something comes to need one. Throws where nothing is exported by name: then the package has changed, and the list needs
 * a review.
 */
export function stubModule(source: string, id: string, leftOut: string, isMade = false): string {
  const names = /^export \{ ([\w, ]+) \};$/m.exec(source)?.[1]?.split(', ');
  if (!names) throw new Error(`${id} exports nothing by name.`);
  const stubs = names
    .filter((name) => /[a-z]/.test(name))
    .map((name) =>
      isMade && /^[A-Z]/.test(name) ? `export class ${name} {}` : `export function ${name}() { leftOut('${name}'); }`,
    );
  return [`import { leftOut } from ${JSON.stringify(leftOut)};`, ...stubs].join('\n');
}
