import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { LongReferencesContext, longReferences } from './longReferences.ts';
import { Reference } from './Reference.tsx';

const one = '0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e';
const alike = '0c4ed6b8-1f99-4c5d-9e7b-2a6f8d0c1b3e';

test('a request goes by its short reference, in its own direction', async () => {
  const screen = await renderView(
    <div dir="rtl">
      <Reference id={one} />
    </div>,
  );
  const reference = screen.getByText('1H7D-DE0Z', { exact: true });
  await expect.element(reference).toHaveAttribute('dir', 'ltr');
});

test('a request whose short reference another one has goes by its long one', async () => {
  const screen = await renderView(
    <LongReferencesContext value={longReferences([{ id: one }, { id: alike }])}>
      <Reference id={one} />
    </LongReferencesContext>,
  );
  await expect.element(screen.getByText('1H7D-DE0Z-7965-V7KV-59QR-T30V')).toBeVisible();
});
