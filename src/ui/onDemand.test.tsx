import { afterEach, expect, test, vi } from 'vitest';
import { renderView } from '../testing/renderInVisit.tsx';
import { onDemand } from './onDemand.tsx';

afterEach(() => void vi.useRealTimers());

const chunk = {
  Greeting: ({ name }: { name: string }) => <p>Hello {name}</p>,
  Farewell: () => <p>Goodbye</p>,
};

/** A chunk that comes, fails or hangs as the test says, one answer for each time that it is asked for. */
function chunkByHand() {
  const asked: { come: () => void; fail: () => void }[] = [];
  const load = () =>
    new Promise<typeof chunk>((resolve, reject) => {
      asked.push({ come: () => resolve(chunk), fail: () => reject(new TypeError('Failed to fetch')) });
    });
  return { ...onDemand(load), asked };
}

test('a part is shown when it is loaded, as it is then wanted', async () => {
  const { part, asked } = chunkByHand();
  const Greeting = part((module) => module.Greeting);
  const screen = await renderView(<Greeting name="Zoë" />);
  await expect.poll(() => asked.length).toBe(1);
  expect(screen.container.textContent).toBe('');
  asked[0]?.come();
  await expect.element(screen.getByText('Hello Zoë')).toBeVisible();
});

test('a part that hangs leaves the rest of the page as it is, and says after three seconds that it is not there', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { part, asked } = chunkByHand();
  const Greeting = part((module) => module.Greeting);
  const screen = await renderView(
    <>
      <Greeting name="Zoë" />
      <p>The rest</p>
    </>,
  );
  await expect.poll(() => asked.length).toBe(1);
  vi.advanceTimersByTime(2_999);
  expect(screen.container.textContent).toBe('The rest');
  vi.advanceTimersByTime(1);
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Part of this page has not loaded yet');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  vi.advanceTimersByTime(3_000);
  await expect.element(screen.getByRole('alert')).toBeVisible();
  // One that hangs is not asked for twice, and is shown when it comes.
  expect(asked).toHaveLength(1);
  asked[0]?.come();
  await expect.element(screen.getByText('Hello Zoë')).toBeVisible();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('a part that nobody waits for is waited for in silence', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { part, asked } = chunkByHand();
  const Greeting = part((module) => module.Greeting, 'retry');
  const screen = await renderView(<Greeting name="Zoë" />);
  await expect.poll(() => asked.length).toBe(1);
  vi.advanceTimersByTime(600_000);
  asked[0]?.come();
  await expect.element(screen.getByText('Hello Zoë')).toBeVisible();
});

test('a part that cannot be loaded says so with its code, and "Try again" loads it', async () => {
  const { part, asked } = chunkByHand();
  const Greeting = part((module) => module.Greeting);
  const screen = await renderView(<Greeting name="Zoë" />);
  asked[0]?.fail();
  const notice = screen.getByRole('alert');
  await expect.element(notice.getByText('Part of this page could not be loaded')).toBeVisible();
  await expect.element(notice.getByText(/^Check your connection, then try again/)).toBeVisible();
  await expect.element(notice.getByText('Code MAR-405')).toBeVisible();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => asked.length).toBe(2);
  expect(screen.container.textContent).toBe('');
  asked[1]?.come();
  await expect.element(screen.getByText('Hello Zoë')).toBeVisible();
});

test('a part that fails again says so again', async () => {
  const { part, asked } = chunkByHand();
  const Greeting = part((module) => module.Greeting);
  const screen = await renderView(<Greeting name="Zoë" />);
  asked[0]?.fail();
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.fail();
  await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(asked).toHaveLength(2);
});

test('a part that nobody waits for is silent about a failure, and is tried again after half a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { part, asked } = chunkByHand();
  const Greeting = part((module) => module.Greeting, 'retry');
  const screen = await renderView(<Greeting name="Zoë" />);
  asked[0]?.fail();
  await expect.poll(() => vi.getTimerCount()).toBeGreaterThan(0);
  expect(screen.container.textContent).toBe('');
  vi.advanceTimersByTime(29_999);
  expect(asked).toHaveLength(1);
  vi.advanceTimersByTime(1);
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.come();
  await expect.element(screen.getByText('Hello Zoë')).toBeVisible();
});

test('a part that is gone is not tried again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { part, asked } = chunkByHand();
  const Greeting = part((module) => module.Greeting, 'retry');
  const screen = await renderView(<Greeting name="Zoë" />);
  asked[0]?.fail();
  await expect.poll(() => vi.getTimerCount()).toBeGreaterThan(0);
  await screen.unmount();
  vi.advanceTimersByTime(60_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(asked).toHaveLength(1);
});

test('however many parts want it, the chunk is asked for once', async () => {
  const { part, asked } = chunkByHand();
  const Greeting = part((module) => module.Greeting);
  const Farewell = part((module) => module.Farewell);
  const screen = await renderView(
    <>
      <Greeting name="Zoë" />
      <Greeting name="Ada" />
      <Farewell />
    </>,
  );
  asked[0]?.come();
  await expect.element(screen.getByText('Hello Ada')).toBeVisible();
  await expect.element(screen.getByText('Hello Zoë')).toBeVisible();
  await expect.element(screen.getByText('Goodbye')).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('a chunk that was loaded before shows its part at once', async () => {
  const { part, preload, asked } = chunkByHand();
  preload();
  preload();
  asked[0]?.come();
  const Greeting = part((module) => module.Greeting);
  // The preload has ended by the time that anything is drawn.
  const screen = await renderView(<Greeting name="Zoë" />);
  expect(screen.container.textContent).toBe('Hello Zoë');
  expect(asked).toHaveLength(1);
});

test('a chunk that could not be loaded before is asked for when a part of it is shown', async () => {
  const { part, preload, asked } = chunkByHand();
  preload();
  asked[0]?.fail();
  const Greeting = part((module) => module.Greeting);
  const screen = await renderView(<Greeting name="Zoë" />);
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.come();
  await expect.element(screen.getByText('Hello Zoë')).toBeVisible();
});
