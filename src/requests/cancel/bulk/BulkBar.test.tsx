import { expect, test, vi } from 'vitest';
import { renderView } from '../../../testing/renderInVisit.tsx';
import { accessRequests } from '../../../testing/rows.ts';
import { BulkBar } from './BulkBar.tsx';
import { SelectSeveral } from './SelectSeveral.tsx';
import { useSelection } from './useSelection.ts';

const three = accessRequests(3);
const [first] = three;

/** The bar over three requests, with a way to select the first of them. */
function BarOfThree({ onAsk }: { onAsk: () => void }) {
  const selection = useSelection(three);
  return (
    <>
      <SelectSeveral selection={selection} />
      {selection.isOn && <BulkBar selection={selection} most={three.length} onAsk={onAsk} />}
      <button type="button" onClick={() => selection.select(first?.id ?? '', true, false)}>
        Select the first
      </button>
    </>
  );
}

async function renderBar() {
  const onAsk = vi.fn<() => void>();
  const screen = await renderView(<BarOfThree onAsk={onAsk} />);
  const several = screen.getByRole('button', { name: 'Select several' });
  return { screen, onAsk, several, all: screen.getByRole('checkbox', { name: 'Select all 3 you can cancel' }) };
}

/** The bar of somebody who has begun to select. */
async function renderOpenBar() {
  const bar = await renderBar();
  await bar.several.click();
  return bar;
}

test('is one quiet button until somebody wants to select several', async () => {
  const { screen, several, all } = await renderBar();
  await expect.element(several).toHaveAttribute('aria-pressed', 'false');
  expect(screen.getByRole('checkbox').query()).toBeNull();
  await several.click();
  await expect.element(several).toHaveAttribute('aria-pressed', 'true');
  await expect.element(several).toHaveFocus();
  await expect.element(all).not.toBeChecked();
  await expect.element(all).not.toBePartiallyChecked();
  expect(screen.getByText('0 selected').query()).toBeNull();
});

test('selects nothing any more when it is selected again', async () => {
  const { screen, several, all } = await renderOpenBar();
  await all.click();
  await expect.element(screen.getByText('3 selected')).toBeVisible();
  await several.click();
  await expect.element(all).not.toBeInTheDocument();
  expect(screen.getByText('selected').query()).toBeNull();
});

test('selects all of them, and none when it is pressed again', async () => {
  const { screen, all } = await renderOpenBar();
  await all.click();
  await expect.element(all).toBeChecked();
  await expect.element(all).not.toBePartiallyChecked();
  await expect.element(screen.getByText('3 selected')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Cancel 3 requests' })).toBeVisible();
  await all.click();
  await expect.element(all).not.toBeChecked();
  expect(screen.getByText('selected').query()).toBeNull();
});

test('shows that some are selected, and then selects the others as well', async () => {
  const { screen, all } = await renderOpenBar();
  await screen.getByRole('button', { name: 'Select the first' }).click();
  await expect.element(all).toBePartiallyChecked();
  await expect.element(screen.getByText('1 selected')).toBeVisible();
  await all.click();
  await expect.element(all).toBeChecked();
});

test('asks before anything is cancelled', async () => {
  const { screen, all, onAsk } = await renderOpenBar();
  await all.click();
  await screen.getByRole('button', { name: 'Cancel 3 requests' }).click();
  expect(onAsk).toHaveBeenCalledTimes(1);
});
