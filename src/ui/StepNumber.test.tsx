import { expect, test } from 'vitest';
import { setPageParameter } from '../browser/pageParameters.ts';
import { renderView } from '../testing/renderInVisit.tsx';
import { StepMark, StepNumber } from './StepNumber.tsx';

test('a step’s number is read aloud as one', async () => {
  const screen = await renderView(<StepMark number={3} />);
  await expect.element(screen.getByText('Step 3', { exact: true })).toBeVisible();
});

test('a control has the number that the help gives it as long as the help is open', async () => {
  const screen = await renderView(
    <p>
      <StepNumber number={2} /> Refresh
    </p>,
  );
  await expect.element(screen.getByRole('paragraph')).toHaveTextContent(/^Refresh$/);
  setPageParameter('help', '1');
  await expect.element(screen.getByRole('paragraph')).toHaveTextContent(/^Step 2 Refresh$/);
  setPageParameter('help', null);
  await expect.element(screen.getByRole('paragraph')).toHaveTextContent(/^Refresh$/);
});
