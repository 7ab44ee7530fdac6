import { expect, test } from '@playwright/test';
import { faintTexts } from './drawnContrast.ts';

test('a text is judged by the colours that are drawn, not by those of its styles', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await page.setContent(`
    <body style="color: #777; background: #888">
      <p>Forced</p>
      <p style="forced-color-adjust: none; color: #777; background: #888">Faint</p>
      <p style="forced-color-adjust: none; color: #fff; background: #888; visibility: hidden">Hidden</p>
      <button disabled style="forced-color-adjust: none; color: #777; background: #888">Disabled</button>
    </body>`);
  expect(await faintTexts(page, 4.5)).toEqual([expect.stringMatching(/^Faint \(1\.\d\d : 1\)$/)]);
});
