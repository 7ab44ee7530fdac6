import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { startTenant } from './startTenant.ts';

test('app, login server and Graph are answered at localhost, and at no other name that leads to this machine', async () => {
  const tenant = await startTenant({ appDirectory: 'public' });
  onTestFinished(() => tenant.stop());
  const statusAt = (origin: string, host: string) =>
    new Promise((resolve, reject) => {
      const asked = request(`${origin}/config.json`, { headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', reject).end();
    });
  for (const origin of Object.values(tenant.origins)) {
    const { host, port } = new URL(origin);
    expect(await statusAt(origin, host)).not.toBe(421);
    expect(await statusAt(origin, `rebound.example:${port}`)).toBe(421);
  }
});
