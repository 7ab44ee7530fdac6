import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { isOfFirstLoad } from '../build/firstLoad/chunks.ts';

/** Bytes by module, before they are made small: a package of `node_modules` counts as one. */
export type ModuleSizes = Readonly<Record<string, number>>;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the app without writing it, and tells what the scripts of its first load are made of. */
export async function firstLoadModules(): Promise<ModuleSizes> {
  const built = await build({ root, logLevel: 'error', build: { write: false } });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rollup.RollupOutput;
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const sizes: Record<string, number> = {};
  const seen = new Set<string>();
  const visit = (fileName: string) => {
    const chunk = chunks.get(fileName);
    if (!chunk || seen.has(fileName)) return;
    seen.add(fileName);
    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
      if (renderedLength > 0) sizes[nameOf(id)] = (sizes[nameOf(id)] ?? 0) + renderedLength;
    }
    chunk.imports.forEach(visit);
  };
  for (const fileName of chunks.keys()) if (isOfFirstLoad(fileName)) visit(fileName);
  return Object.fromEntries(Object.entries(sizes).toSorted(([one], [other]) => one.localeCompare(other, 'en')));
}

/** The modules that have grown by at least a tenth and fifty bytes, or are new, the worst first, in words. */
export function grownModules(before: ModuleSizes, after: ModuleSizes): string[] {
  return Object.entries(after)
    .map(([name, size]) => ({ name, size, by: size - (before[name] ?? 0) }))
    .filter(({ size, by }) => by >= 50 && by >= (size - by) / 10)
    .toSorted((one, other) => other.by - one.by)
    .map(({ name, size, by }) => `${name}: ${size} bytes, ${by} more`);
}

function nameOf(id: string): string {
  const packageName = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  if (packageName) return packageName;
  const path = id.split('?')[0] ?? id;
  return path.startsWith(root) ? path.slice(root.length) : 'the bundler’s own';
}
