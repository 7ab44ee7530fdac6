import { afterEach, expect, test, vi } from 'vitest';
import { hasOtherApplication } from './otherApplication.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const workers = (answer: () => Promise<readonly ServiceWorkerRegistration[]>) =>
  vi.spyOn(navigator.serviceWorker, 'getRegistrations').mockImplementation(answer);

test('a page alone at its origin, whatever else it has stored', async () => {
  workers(async () => []);
  localStorage.setItem('my-access-requests.language', 'de');
  expect(await hasOtherApplication()).toBe(false);
});

test('a service worker is another application', async () => {
  workers(async () => [{} as ServiceWorkerRegistration]);
  expect(await hasOtherApplication()).toBe(true);
});

test.each([
  ['refuses', () => Promise.reject(new DOMException('', 'SecurityError'))],
  ['never answers', () => new Promise<never>(() => undefined)],
])(
  'sign-ins of MSAL are seen where the browser %s to tell of workers, and without them the page begins',
  async (_, answer) => {
    workers(answer);
    expect(await hasOtherApplication()).toBe(false);
    localStorage.setItem('msal.2.account.keys', '[]');
    expect(await hasOtherApplication()).toBe(true);
  },
);
