import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const soak = fileURLToPath(new URL('./soak.ts', import.meta.url));

test('the soak runs as many new sequences as it is told', { timeout: 60_000 }, () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', soak, '--runs', '5', '--seed', '42'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(run.stdout + run.stderr).toContain('Tests  1 passed');
  expect(run.status).toBe(0);
});
