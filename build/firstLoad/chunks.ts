/** The script that begins: it has the list under way before anything is drawn. Vite's name for what the page loads. */
export const starting = 'index';

/** The script that draws: all that `drawScreen.tsx` imports, but for what the first script holds. */
export const drawing = { name: 'app', test: /src\/app\/drawScreen\.tsx$/ } as const;

/** The chunks that the page itself asks for. */
export const firstLoad: ReadonlySet<string> = new Set([starting, drawing.name]);

/** Whether a built file is one of them. */
export function isOfFirstLoad(file: string): boolean {
  return firstLoad.has(/^assets\/(\w+)-/.exec(file)?.[1] ?? '');
}
