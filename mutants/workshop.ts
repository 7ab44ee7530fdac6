import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Edit } from './mutants.ts';

/** How a run of tests ended; `broken` when none could be run at all. */
export type TestRun = 'green' | 'red' | 'broken';

/** A copy of the project in which things may be broken. */
export class Workshop {
  readonly #originals = new Map<string, string>();
  readonly #copy = mkdtempSync(join(tmpdir(), 'mutants-'));

  /** Copies all files that are or would be under version control; the packages are shared. */
  constructor(root: string) {
    const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    for (const file of execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0')) {
      if (file === '') continue;
      mkdirSync(dirname(join(this.#copy, file)), { recursive: true });
      cpSync(join(root, file), join(this.#copy, file));
    }
    symlinkSync(join(root, 'node_modules'), join(this.#copy, 'node_modules'), 'junction');
  }

  /** Makes the edits. Throws when one does not fit: the mutant is then out of date. */
  apply(edits: readonly Edit[]): void {
    for (const { file, find, replace } of edits) {
      const path = join(this.#copy, file);
      const text = readFileSync(path, 'utf8');
      if (!this.#originals.has(path)) this.#originals.set(path, text);
      const parts = text.split(find);
      if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times: ${find}`);
      writeFileSync(path, parts.join(replace));
    }
  }

  /** Brings all edited files back. */
  restore(): void {
    for (const [path, text] of this.#originals) writeFileSync(path, text);
    this.#originals.clear();
  }

  /** Runs the unit and model tests whose titles match, up to the first that fails. */
  async runUnitTests(title: string): Promise<TestRun> {
    const report = join(this.#copy, 'unit.json');
    rmSync(report, { force: true });
    const options = ['run', '--bail=1', '-t', title, '--reporter=json', `--outputFile=${report}`];
    await this.#run('vitest/vitest.mjs', options);
    return outcomeOf(report, ({ numFailedTests, numPassedTests }) => [numFailedTests ?? 0, numPassedTests ?? 0]);
  }

  /** Builds the app, and runs the end-to-end tests whose titles match, up to the first that fails. */
  async runEndToEndTests(title: string): Promise<TestRun> {
    const isBuilt = await this.#run('vite/bin/vite.js', ['build', '--mode', 'embedded', '--logLevel', 'error']);
    if (!isBuilt) return 'broken';
    const report = join(this.#copy, 'e2e.json');
    rmSync(report, { force: true });
    const options = ['test', 'e2e', '--grep', title, '-x', '--reporter=json'];
    await this.#run('@playwright/test/cli.js', options, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
    return outcomeOf(report, ({ stats }) => [stats?.unexpected ?? 0, stats?.expected ?? 0]);
  }

  /** Throws the copy away. */
  close(): void {
    rmSync(this.#copy, { recursive: true, force: true });
  }

  /** Runs a package's program in the copy; resolves to whether it ended with 0. */
  #run(program: string, options: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
    const child = spawn(process.execPath, [join(this.#copy, 'node_modules', program), ...options], {
      cwd: this.#copy,
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code) => resolve(code === 0));
    });
  }
}

/** The parts of vitest's and Playwright's JSON reports that are counted. */
interface Report {
  readonly numFailedTests?: number;
  readonly numPassedTests?: number;
  readonly stats?: { readonly unexpected?: number; readonly expected?: number };
}

function outcomeOf(file: string, count: (report: Report) => [failed: number, passed: number]): TestRun {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return 'broken';
  }
  const [failed, passed] = count(report);
  if (failed > 0) return 'red';
  return passed > 0 ? 'green' : 'broken';
}
