import { fileURLToPath } from 'node:url';
import { headersOf, readHostConfiguration } from '../../hosting/hostHeaders.ts';
import { expect, test } from '../tenantTest.ts';

/** What the page may do, and why; every other feature that the browser knows is taken from it. */
const used: Readonly<Record<string, string>> = {
  'clipboard-write': '"Copy link", "Copy for support"',
  // Proxies and private networks of organisations give Microsoft's hosts addresses of their own; the browser then asks.
  'local-network': 'Graph and the login server where an organisation leads them through its own network',
  'local-network-access': 'the same, by its earlier name',
  'loopback-network': 'the same, by a program on the device',
};
const header = headersOf(readHostConfiguration(fileURLToPath(new URL('../../public', import.meta.url))), '/')[
  'permissions-policy'
];
const denied = [...(header ?? '').matchAll(/([\w-]+)=\(\)/g)].map(([, name = '']) => name);

/** Chromium's list: https://developer.chrome.com/docs/privacy-security/permissions-policy */
interface Features {
  features(): string[];
  allowedFeatures(): string[];
}

test('the header names every feature that the browser knows and the page does not use, and no other', async ({
  signIn,
  page,
  consoleMessages,
}) => {
  await signIn.open();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  const { known, allowed } = await page.evaluate(() => {
    const { featurePolicy } = document as Document & { featurePolicy: Features };
    return { known: featurePolicy.features(), allowed: featurePolicy.allowedFeatures() };
  });
  expect(known.length).toBeGreaterThan(denied.length);
  expect(known.filter((name) => !denied.includes(name) && !(name in used)).toSorted()).toEqual([]);
  expect(denied.filter((name) => !known.includes(name))).toEqual([]);
  expect(allowed.toSorted()).toEqual(Object.keys(used).toSorted());
  // Chromium would name a feature here that it does not know, and one that a script uses all the same.
  expect(consoleMessages).toEqual([]);
});
