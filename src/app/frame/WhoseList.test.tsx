import { expect, test, vi } from 'vitest';
import { configurationInTest } from '../../testing/configurationInTest.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { WhoseList } from './WhoseList.tsx';

const account = {
  homeAccountId: 'a.b',
  environment: 'login.microsoftonline.com',
  tenantId: 'b',
  username: 'ada@contoso.example',
  localAccountId: 'a',
  name: 'Ada <0>Lindqvist</0>',
};

test('who finds nothing sees for whom the list is, and where else to look', async () => {
  const onChooseAccount = vi.fn<() => void>();
  const configuration = configurationInTest({ organisation: { name: 'Contoso' } });
  const screen = await renderView(
    <WhoseList account={account} configuration={configuration} onChooseAccount={onChooseAccount} />,
  );
  await expect.element(screen.getByText('Signed in as Ada <0>Lindqvist</0>, Contoso.')).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'See your requests in My Access' })).toBeVisible();
  await screen.getByRole('button', { name: 'Use another account' }).click();
  expect(onChooseAccount).toHaveBeenCalledTimes(1);
});
