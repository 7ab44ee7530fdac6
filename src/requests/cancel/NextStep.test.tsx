import { expect, test } from 'vitest';
import { createFakeGraph } from '../../testing/fakeGraph.ts';
import { inPhase, recordOf } from '../../testing/inPhase.ts';
import { renderInVisit } from '../../testing/renderInVisit.tsx';
import { accessRequest } from '../../testing/rows.ts';
import type { Cancellation } from './cancellation.ts';
import { NextStep } from './NextStep.tsx';

const myAccess = 'https://myaccess.microsoft.com/@contoso.com';
const delivered = inPhase.tooLate;

async function renderStep(
  cancellation: Cancellation,
  of = {},
  scope?: 'createdBy',
  portal: string | undefined = myAccess,
) {
  const record = recordOf(accessRequest(of, scope), cancellation);
  const { screen } = await renderInVisit(
    <>
      <p>Here</p>
      <NextStep record={record} />
    </>,
    createFakeGraph([]),
    portal === undefined ? {} : { myAccess: portal },
  );
  await expect.element(screen.getByText('Here')).toBeVisible();
  return screen.getByRole('link');
}

test('after a cancel it leads to the packages that can be asked for', async () => {
  const link = await renderStep(inPhase.cancelled);
  await expect.element(link).toHaveTextContent('Request a different package in My Access');
  await expect.element(link).toHaveAttribute('href', `${myAccess}#/access-packages`);
});

test('after access that came before the cancel it leads to where that is given back', async () => {
  const link = await renderStep(delivered);
  await expect.element(link).toHaveTextContent('Remove the access in My Access');
});

test.each<[string, Parameters<typeof renderStep>]>([
  ['nothing is known yet', [inPhase.sending]],
  ['the list does not agree yet', [{ ...inPhase.cancelled, listAgrees: false } as Cancellation]],
  ['the access is still on its way', [{ ...inPhase.tooLate, state: 'delivering' } as Cancellation]],
  ['it is somebody else’s', [inPhase.cancelled, {}, 'createdBy']],
  ['access was to be removed', [inPhase.cancelled, { requestType: 'UserRemove' }]],
])('it leads nowhere where %s', async (_name, args) => {
  expect((await renderStep(...args)).query()).toBeNull();
});
