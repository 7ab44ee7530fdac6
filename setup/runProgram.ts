import { vi } from 'vitest';

/** How a program has ended, and what it has said. */
export interface EndedProgram {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

class Exit extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`The program ends with ${status}.`);
    this.status = status;
  }
}

/**
 * For tests: runs a program of the command line in this process, in a folder, which saves the second that a process of
 * its own takes to start. `load` imports it. Only for one whose catch blocks end the program as well. Rejects with what the
 * program throws.
 */
export async function runProgram(
  load: () => Promise<unknown>,
  args: readonly string[],
  folder: string = process.cwd(),
): Promise<EndedProgram> {
  const said = { stdout: '', stderr: '' };
  const says = (stream: keyof typeof said) => (text: unknown) => {
    said[stream] += `${text}\n`;
  };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(says('stdout')),
    vi.spyOn(console, 'error').mockImplementation(says('stderr')),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said.stdout += text;
      return true;
    }),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Exit(Number(code ?? 0));
    }),
  ];
  const { argv } = process;
  const before = process.cwd();
  process.argv = [...argv.slice(0, 2), ...args];
  process.chdir(folder);
  // It runs as it is imported, so it has to be imported anew.
  vi.resetModules();
  try {
    await load();
    return { status: 0, ...said };
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    return { status: error.status, ...said };
  } finally {
    process.chdir(before);
    process.argv = argv;
    for (const spy of spies) spy.mockRestore();
  }
}
