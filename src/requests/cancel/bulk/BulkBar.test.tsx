import { expect, test, vi } from 'vitest';
import { renderView } from '../../../testing/renderInVisit.tsx';
import { accessRequests } from '../../../testing/rows.ts';
import { BulkBar } from './BulkBar.tsx';
import { useSelection } from './useSelection.ts';

const three = accessRequests(3);
const [first] = three;

/** The bar over three requests, with a way to select the first of them. */
function BarOfThree({ onAsk }: { onAsk: () => void }) {
  const selection = useSelection(three);
  return (
    <>
      <BulkBar selection={selection} most={three.length} onAsk={onAsk} />
      <button type="button" onClick={() => selection.select(first?.id ?? '', true, false)}>
        Select the first
      </button>
    </>
  );
}

async function renderBar() {
  const onAsk = vi.fn<() => void>();
  const screen = await renderView(<BarOfThree onAsk={onAsk} />);
  return { screen, onAsk, all: screen.getByRole('checkbox', { name: 'Select all 3 that can be cancelled' }) };
}

test('offers to select all, and nothing else while nothing is selected', async () => {
  const { screen, all } = await renderBar();
  await expect.element(all).not.toBeChecked();
  await expect.element(all).not.toBePartiallyChecked();
  expect(screen.getByRole('button').elements()).toHaveLength(1);
  expect(screen.getByText('0 selected').query()).toBeNull();
});

test('selects all of them, and none when it is pressed again', async () => {
  const { screen, all } = await renderBar();
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
  const { screen, all } = await renderBar();
  await screen.getByRole('button', { name: 'Select the first' }).click();
  await expect.element(all).toBePartiallyChecked();
  await expect.element(screen.getByText('1 selected')).toBeVisible();
  await all.click();
  await expect.element(all).toBeChecked();
});

test('"Select none" selects none', async () => {
  const { screen, all } = await renderBar();
  await all.click();
  await screen.getByRole('button', { name: 'Select none' }).click();
  await expect.element(all).not.toBeChecked();
});

test('asks before anything is cancelled', async () => {
  const { screen, all, onAsk } = await renderBar();
  await all.click();
  await screen.getByRole('button', { name: 'Cancel 3 requests' }).click();
  expect(onAsk).toHaveBeenCalledTimes(1);
});
