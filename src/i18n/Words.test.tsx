import { expect, test } from 'vitest';
import { renderView } from '../testing/renderInVisit.tsx';
import { Words } from './Words.tsx';

test('a value that looks like markup is text and nothing else', async () => {
  const of = { id: 'state {state}', message: 'State: {state}', values: { state: '<script>alert(1)</script> <0/>' } };
  const screen = await renderView(<Words of={of} />);
  await expect.element(screen.getByText('State: <script>alert(1)</script> <0/>')).toBeVisible();
});

test('a mark takes the place of a value', async () => {
  const of = { id: 'by {name}', message: 'By {name}', values: { name: 'somebody' } };
  const screen = await renderView(<Words of={of} marked={{ name: <em>Ada</em> }} />);
  await expect.element(screen.getByText('By Ada')).toBeVisible();
  await expect.element(screen.getByRole('emphasis')).toHaveTextContent('Ada');
});
