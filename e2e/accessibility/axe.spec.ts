import { everyScreen } from '../screens/everyScreen.ts';
import { test } from '../tenantTest.ts';
import { expectAccessible } from './expectAccessible.ts';

for (const [name, reach] of Object.entries(everyScreen)) {
  test(`axe finds nothing at 320 pixels in any theme: ${name}`, async ({ tenant, signIn, requests, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    // An animation half-way has colours of its own.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach({ tenant, signIn, requests, page });
    await expectAccessible(page);
  });
}
