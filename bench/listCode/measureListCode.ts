import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const reading = fileURLToPath(new URL('./readList.ts', import.meta.url));

/**
 * Milliseconds of processor time that the list code under `root` takes to read so many rows in pages of 100, without a
 * browser and without drawing. In a process of its own: what an engine has learnt of one reading makes the next one faster.
 */
export async function measureListCode(root: string, rows: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', reading, root, String(rows)], {
    cwd: root,
  });
  return Number(stdout);
}
