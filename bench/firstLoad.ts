import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of a file or of several: as they are, and as a host sends them. */
export interface Weight {
  readonly raw: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** What a built page loads before any of its script has run. */
export interface FirstLoad {
  readonly html: Weight;
  readonly scripts: Weight;
  readonly styles: Weight;
  /** The scripts, below the page's folder. */
  readonly scriptFiles: readonly string[];
}

/** Weighs the first load of a built page: its HTML, and the scripts and styles that it names, with their static imports. */
export function firstLoadOf(directory: string): FirstLoad {
  const html = readFileSync(join(directory, 'index.html'), 'utf8');
  const entries = [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="\.\/([^"]+\.js)"/g)].map(
    (match) => match[1] ?? '',
  );
  const scriptFiles = withStaticImports(directory, entries);
  const styleFiles = [...html.matchAll(/href="\.\/([^"]+\.css)"/g)].map((match) => match[1] ?? '');
  return {
    html: weigh([Buffer.from(html)]),
    scripts: weigh(scriptFiles.map((file) => readFileSync(join(directory, file)))),
    styles: weigh(styleFiles.map((file) => readFileSync(join(directory, file)))),
    scriptFiles,
  };
}

/** Weighs files, each compressed by itself: brotli of quality 11, gzip of level 9. */
export function weigh(files: readonly Buffer[]): Weight {
  const sum = (size: (file: Buffer) => number) => files.reduce((total, file) => total + size(file), 0);
  return {
    raw: sum((file) => file.length),
    brotli: sum((file) => brotliCompressSync(file).length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
  };
}

function withStaticImports(directory: string, entries: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(directory, file), 'utf8');
    const imports = text.matchAll(/(?:^|[;}])(?:import|export)(?:[\w$*{},\s]*from)?"\.\/([^"]+\.js)"/g);
    for (const [, imported = ''] of imports) visit(join(file, '..', imported));
  };
  entries.forEach(visit);
  return [...found];
}
